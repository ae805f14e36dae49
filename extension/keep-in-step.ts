import type { PageState } from '../briefings/page-state';
import { type BadgeWords, badgeOf, type Marking, paintBadge } from './badge';
import { isSamePage } from './classify-url';
import type { Injection } from './inject-script';
import type { Answer, PageHere } from './messages';
import type { TabFacts } from './page-view';
import type { Pins } from './pins';
import type { PageRecord, TabPages } from './tab-pages';

export interface InStepPorts {
  readonly pages: Pick<TabPages, 'current'>;
  readonly pins: Pick<Pins, 'has'>;
  readonly words: BadgeWords;
  readonly marking: () => Promise<Marking>;
  /** Why the tab's page is closed to us; null where it is not. */
  readonly closed: (tab: number) => Promise<PageState | null>;
  readonly tab: (tab: number) => Promise<TabFacts | null>;
  /** Asks the spotter which page stands in the tab now. */
  readonly whichPage: (tab: number) => Promise<Answer<PageHere>>;
  readonly inject: (name: 'panel', tab: number, document: string | null) => Promise<Injection>;
  readonly askPanel: (tab: number, type: 'showPanel' | 'hidePanel') => Promise<Answer<null>>;
  /** Views of a tab ask again. */
  readonly tell: (tab: number) => Promise<void>;
  /** So does the panel in it. */
  readonly tellPanel: (tab: number) => Promise<unknown>;
  readonly paint?: typeof paintBadge;
}

/**
 * After each change of a tab's page: badge, popup, side panel and pinned panel follow. Never rejects: what is kept is
 * kept, and whoever changed it goes on.
 */
export const keepInStep = (ports: InStepPorts) => {
  const { paint = paintBadge } = ports;
  /** The last change of each tab: one that waits for a slow page is overtaken by the next, and done when that is. */
  const last = new Map<number, Promise<void>>();

  const follow = async (tab: number, overtaking: () => Promise<void> | null): Promise<void> => {
    let mayHavePanel = true;
    try {
      const [record, hasPanel] = await shownRecord(tab, ports);
      const [state, marking] = await Promise.all([record?.state ?? ports.closed(tab), ports.marking()]);
      const later = overtaking();
      if (later) return await later;
      await paint(tab, badgeOf(state, ports.words, marking));
      mayHavePanel = await followPin(tab, record, hasPanel, ports);
    } catch (error) {
      console.debug('ballast: could not follow', error); // the views ask for themselves
    }
    await Promise.all([ports.tell(tab), mayHavePanel && ports.tellPanel(tab)]);
  };

  return (tab: number): Promise<void> => {
    const done: Promise<void> = follow(tab, () => {
      const latest = last.get(tab);
      return latest && latest !== done ? latest : null;
    });
    last.set(tab, done);
    return done;
  };
};

/**
 * What is kept of the page that the tab shows now, and whether a panel may stand there: the tab may have gone on to a
 * page that reports nothing, and what was kept of the last one is then not to be said of this one.
 */
const shownRecord = async (
  tab: number,
  ports: InStepPorts,
): Promise<readonly [record: PageRecord | null, hasPanel: boolean]> => {
  const record = await ports.pages.current(tab);
  if (!record) return [null, true];
  const shown = await ports.whichPage(tab);
  if (shown.ok) return [shown.value.nonce === record.nonce ? record : null, shown.value.hasPanel];
  // Nobody there: a page that refused the script, known by its address, or another page.
  if (record.state.status === 'ready' || record.state.status === 'reading') return [null, true];
  const url = (await ports.tab(tab))?.url;
  return [url !== undefined && isSamePage(url, record.url) ? record : null, true];
};

/**
 * The panel stands on pages with points, and nowhere else; while one is being read, what stands stays. Resolves with
 * whether one may be there. A page without one is left in peace.
 */
const followPin = async (
  tab: number,
  record: PageRecord | null,
  hasPanel: boolean,
  ports: InStepPorts,
): Promise<boolean> => {
  const isPinned = await ports.pins.has(tab);
  const status = record?.state.status;
  if (!isPinned || (status !== 'ready' && status !== 'reading')) {
    if (hasPanel) await ports.askPanel(tab, 'hidePanel');
    return hasPanel;
  }
  if (status === 'reading' || (hasPanel && (await ports.askPanel(tab, 'showPanel')).ok)) return hasPanel;
  const injection = await ports.inject('panel', tab, record?.document ?? null);
  if (injection !== 'injected') return false;
  // it may have been unpinned while the panel was on its way
  await ports.askPanel(tab, (await ports.pins.has(tab)) ? 'showPanel' : 'hidePanel');
  return true;
};
