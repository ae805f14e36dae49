import type { HighlightLevel, ReadyPage } from '../briefings/page-state';
import type { ViewedPage } from '../briefings/viewed-page';
import type { Words } from './words';

export type Surface = 'popup' | 'side-panel' | 'panel';

/** Everything a view shows and everything a reader can ask of it. */
export interface BriefingViewProps extends ViewedPage {
  readonly surface: Surface;
  readonly words: Words;
  onGoTo(pointId: string): void;
  onReadOnce(): void;
  /** Called first thing in the click, so that a permission can be asked for; resolves with whether it was not refused. */
  onAlways(host: string): Promise<boolean>;
  onReadAnyway(): void;
  onRetry(): void;
  onPin(pinned: boolean): void;
  /** Called first thing in the click: the browser opens a side panel only then. */
  onOpenSidePanel(): void;
  /** Resolves once everybody has been told, with whether it is so. */
  onLevel(level: HighlightLevel): Promise<boolean>;
  onDismissNotice(): void;
  onSwitchSite(host: string, on: boolean): void;
  /** The page of sites is wanted. */
  onSites(): void;
}

export type ReadyViewProps = Omit<BriefingViewProps, 'state'> & { readonly state: ReadyPage };
