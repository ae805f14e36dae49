import type { PageState } from '../briefings/page-state';

/** What the view may call the page it describes: null where it may not know. */
export interface DescribedPage {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  /** The host a grant or a switch would name; null where there is none. */
  readonly host: string | null;
}

export const describedPage = (state: PageState): DescribedPage | null => {
  switch (state.status) {
    case 'restricted':
      return null;
    case 'no-access':
    case 'switched-off':
      return { title: state.title, publisher: null, published: null, host: state.host };
    case 'loading':
      return { title: state.title, publisher: null, published: null, host: null };
    case 'failed':
      return state.page && { ...state.page, host: hostOf(state.page.url) };
    case 'not-article':
    case 'off-topic':
    case 'unsupported-language':
    case 'reading':
    case 'ready':
      return { ...state.page, host: hostOf(state.page.url) };
    default:
      return state satisfies never;
  }
};

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname || null : null);
