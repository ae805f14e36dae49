import { i18n } from '#i18n';
import { defineBackground } from '#imports';
import { analyse } from '../analysis/analyse';
import { assessTopic } from '../analysis/assess-topic';
import { compare } from '../analysis/compare';
import { createLabeller } from '../analysis/cue-labeller';
import { detectLanguage } from '../analysis/detect-language';
import { findThemes } from '../analysis/find-themes';
import { builtInBriefing } from '../briefings/built-in/miit-2022-01-20';
import type { PageState } from '../briefings/page-state';
import { alwaysBriefing } from '../extension/briefing-source';
import { startBackground } from '../extension/start-background';

export default defineBackground(() =>
  startBackground({
    engine: { analyse, assessTopic, compare, detectLanguage, labeller: createLabeller(), warmUp },
    briefings: alwaysBriefing(builtInBriefing),
    badge: { name: i18n.t('extName'), points: (count) => i18n.t('badge.points', count, [count]), why },
    menu: {
      'read-page': i18n.t('menu.readPage'),
      'pin-panel': i18n.t('menu.pinPanel'),
      'open-side-panel': i18n.t('menu.openSidePanel'),
    },
  }),
);

/** The tries and tables of themes and comparison are built at their first use. */
const warmUp = (): void => {
  findThemes('', 'en');
  findThemes('', 'zh');
  compare([], builtInBriefing.points.slice(0, 1));
};

/** Why the badge of a tab is empty. */
const why = (state: PageState): string => {
  switch (state.status) {
    case 'restricted':
      return i18n.t('badge.restricted');
    case 'no-access':
      return i18n.t('badge.noAccess');
    case 'switched-off':
      return i18n.t('badge.switchedOff');
    case 'loading':
      return i18n.t('badge.loading');
    case 'not-article':
      return i18n.t('badge.notArticle');
    case 'off-topic':
      return i18n.t('badge.offTopic');
    case 'unsupported-language':
      return i18n.t('badge.language');
    case 'reading':
      return i18n.t('badge.reading');
    case 'failed':
      return i18n.t('badge.failed');
    case 'ready':
      return i18n.t('badge.none');
    default:
      return state satisfies never;
  }
};
