import type { Briefing } from './briefing';
import type { HighlightLevel, PageState, SettingsNotice } from './page-state';

/** All that a view shows of the page in one tab. */
export interface ViewedPage {
  readonly state: PageState;
  readonly briefing: Briefing;
  readonly level: HighlightLevel;
  /** Whether the panel is pinned to this tab, and whether it could be. */
  readonly pinned: boolean;
  readonly canPin: boolean;
  readonly hasSidePanel: boolean;
  /** What the reader is to be told of the settings. */
  readonly notice: SettingsNotice | null;
}
