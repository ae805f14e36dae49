import type { SiteChange, SiteList, TypedSite } from '../briefings/listed-site';
import type { Words } from './words';

/** What came of the last change, to be told and, where it was done, undone. */
export interface SiteNotice {
  readonly text: string;
  readonly undo: SiteChange | null;
}

/** Everything the page of sites shows and everything a reader can ask of it. */
export interface SitesViewProps {
  /** Null when it cannot be had; undefined until it is there. */
  readonly list: SiteList | null | undefined;
  readonly browser: 'chromium' | 'firefox';
  readonly notice: SiteNotice | null;
  readonly words: Words;
  readonly parse: (typed: string) => TypedSite;
  /** Called first thing in the click, so that a permission can be asked for; `told` is said once it is done. */
  onChange(change: SiteChange, told: string): void;
  /** Says something without a change. */
  onTell(text: string): void;
  onDismiss(): void;
  onBrowserSettings(): void;
}
