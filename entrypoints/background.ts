import { i18n } from '#i18n';
import { defineBackground } from '#imports';
import { analyse } from '../analysis/analyse';
import { assessTopic } from '../analysis/assess-topic';
import { compare } from '../analysis/compare';
import { createLabeller } from '../analysis/cue-labeller';
import { detectLanguage } from '../analysis/detect-language';
import { findThemes } from '../analysis/find-themes';
import { builtInBriefing } from '../briefings/built-in/miit-2022-01-20';
import { badgeWords } from '../components/badge-words';
import { type Translate, wordsFrom } from '../components/words';
import { alwaysBriefing } from '../extension/briefing-source';
import { collectPageWords } from '../extension/page-words';
import { startBackground } from '../extension/start-background';

export default defineBackground(() =>
  startBackground({
    engine: { analyse, assessTopic, compare, detectLanguage, labeller: createLabeller(), warmUp },
    briefings: alwaysBriefing(builtInBriefing),
    badge: badgeWords(wordsFrom(i18n.t as Translate)),
    menu: {
      'read-page': i18n.t('menu.readPage'),
      'pin-panel': i18n.t('menu.pinPanel'),
      'open-side-panel': i18n.t('menu.openSidePanel'),
      'open-sites': i18n.t('menu.openSites'),
    },
    pageWords: collectPageWords(i18n.t as Say),
  }),
);

type Say = Parameters<typeof collectPageWords>[0];

/** The tries and tables of themes and comparison are built at their first use. */
const warmUp = (): void => {
  findThemes('', 'en');
  findThemes('', 'zh');
  compare([], builtInBriefing.points.slice(0, 1));
};
