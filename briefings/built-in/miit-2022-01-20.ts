// Longer than most files because it is data: one statement after the other, in the order of the source.
import type { Kind } from '../../analysis/kind';
import type { ThemeId } from '../../analysis/point';
import type { Briefing, BriefingId, BriefingPoint } from '../briefing';

const DATE = '2022-01-20';
const FIRST_QUARTER = '2022-Q1';

interface Statement {
  /** Our wording. */
  readonly en: string;
  /** Our own translation of it. */
  readonly zh: string;
  /** The source's words, verbatim, oddities of its translation included. */
  readonly quotes: readonly string[];
  readonly themes: readonly string[];
  readonly strength?: number;
  readonly period?: string;
}

const RISKS: readonly Statement[] = [
  {
    en: 'The recovery of the industrial economy is not yet solid.',
    zh: '工业经济稳定恢复的基础尚不牢固。',
    quotes: ['the current situation of the stable recovery of the industrial economy is still not solid'],
    themes: ['economic-recovery', 'industrial-economy', 'recovery-foundation'],
  },
  {
    en: 'The course of the global epidemic is still uncertain, with many variables.',
    zh: '全球疫情走势仍存在诸多变数。',
    quotes: ['there are still many variables in the trend of the global epidemic'],
    themes: ['epidemic', 'uncertainty'],
    strength: 1,
  },
  {
    en: 'The momentum of economic and trade growth has weakened.',
    zh: '经济和贸易增长势头减弱。',
    quotes: ['The momentum of economic and trade growth has weakened'],
    themes: ['growth-drivers', 'foreign-trade', 'economic-growth', 'growth-slowdown'],
  },
  {
    en: 'Supply constraints at home persist.',
    zh: '国内供给约束依然存在。',
    quotes: ['domestic supply constraints still exist'],
    themes: ['supply-constraints'],
  },
  {
    en: 'Consumption and investment demand are still weak.',
    zh: '消费和投资需求仍然偏弱。',
    quotes: ['consumption and investment demand are still weak'],
    themes: ['consumption', 'investment-demand'],
  },
  {
    en: 'Small and medium-sized enterprises still face many difficulties and challenges in their production and operation.',
    zh: '中小企业生产经营仍面临不少困难和挑战。',
    quotes: [
      'The production and operation of small and medium-sized enterprises are also facing many difficulties and challenges',
    ],
    themes: ['smes', 'business-difficulties', 'production-organisation'],
    strength: 1,
  },
  {
    en: 'Recent outbreaks of the epidemic in many places and the base effect add to the strain.',
    zh: '近期疫情多地散发，加之基数因素影响，压力进一步显现。',
    quotes: ['Combined with the recent spread of the epidemic in many places and the base effect'],
    themes: ['epidemic', 'base-effect'],
    strength: 1,
  },
  {
    en: 'The industrial economy faces greater downward pressure in the first quarter.',
    zh: '一季度工业经济仍面临较大下行压力。',
    quotes: [
      'the industrial economy is still facing greater downward pressure in the first quarter of this year',
    ],
    themes: ['industrial-economy', 'downward-pressure'],
    strength: 1,
    period: FIRST_QUARTER,
  },
];

const MEASURES: readonly Statement[] = [
  {
    en: 'Put together a combination of measures for stable industrial growth.',
    zh: '打好工业稳增长“组合拳”。',
    quotes: ['the next step will be to build a stable industrial growth "combination"'],
    themes: ['policy-combination', 'industrial-economy'],
  },
  {
    en: 'Go all out to promote the stable development of the industrial economy in the first quarter.',
    zh: '全力促进一季度工业经济平稳发展。',
    quotes: [
      'We will go all out to promote the stable development of the industrial economy in the first quarter',
    ],
    themes: ['all-out-effort', 'steady-growth', 'industrial-economy'],
    strength: 2,
    period: FIRST_QUARTER,
  },
  {
    en: 'Plan ahead and act early.',
    zh: '提前谋划，早作部署，抓早抓主动。',
    quotes: ['we fully understand this, plan ahead, and take some measures to catch it early'],
    themes: ['plan-ahead'],
  },
  {
    en: 'Arrangements for a stable start of the industrial economy in the first quarter were made at the end of 2021.',
    zh: '2021年底已对一季度工业经济平稳开局作出部署。',
    quotes: [
      'by the end of 2021, arrangements have been made for the stable start of the industrial economy in the first quarter of this year',
    ],
    themes: ['first-quarter-start', 'industrial-economy'],
    period: FIRST_QUARTER,
  },
  {
    en: "Local industry and information authorities are required to guide enterprises in arranging production over New Year's Day and the Spring Festival.",
    zh: '要求地方工业和信息化主管部门积极引导企业做好元旦、春节期间的生产安排。',
    quotes: [
      "requiring local industry and information authorities to actively Guide enterprises to make production organization arrangements during the New Year's Day and Spring Festival",
    ],
    themes: [
      'interdepartmental-work',
      'service-to-enterprises',
      'production-organisation',
      'holiday-production',
    ],
    period: FIRST_QUARTER,
  },
  {
    en: 'Make supplies of raw materials, labour and other factors of production more secure.',
    zh: '加强原材料、用工等要素保障。',
    quotes: ['strengthen the guarantee of some elements such as raw materials and labor'],
    themes: ['raw-materials', 'labour-supply'],
  },
  {
    en: 'Help enterprises to resume work and production as soon as possible after the festival.',
    zh: '帮助企业节后尽快复工复产。',
    quotes: ['help enterprises to resume work and production as soon as possible after the festival'],
    themes: ['service-to-enterprises', 'production-resumption', 'holiday-production'],
    period: FIRST_QUARTER,
  },
  {
    en: 'Do a good job in epidemic prevention and control.',
    zh: '做好疫情防控。',
    quotes: ['doing a good job in epidemic prevention and control'],
    themes: ['epidemic-prevention'],
  },
  {
    en: 'Continue to implement the policies and measures already issued.',
    zh: '继续落实好已出台的政策措施。',
    quotes: ['continuing to implement the policies and measures that have been issued'],
    themes: ['policy-continuity'],
  },
  {
    en: 'In the light of the new situation, work with the departments concerned on fiscal, tax and financial policy.',
    zh: '根据新形势新变化，会同有关部门在财政、税收、金融等方面发力。',
    quotes: [
      'according to the new situation and new changes, we will work with relevant departments in finance, taxation and finance',
    ],
    themes: ['interdepartmental-work', 'fiscal-policy', 'tax-policy', 'financial-services'],
  },
  {
    en: 'Ensure supply and stabilise prices, together with the departments concerned.',
    zh: '会同有关部门做好保供稳价。',
    quotes: ['guaranteeing supply and stabilizing prices'],
    themes: ['supply-guarantee', 'price-stability', 'interdepartmental-work'],
  },
  {
    en: 'Support the development of small and medium-sized enterprises.',
    zh: '支持中小企业发展。',
    quotes: ['supporting the development of small and medium-sized enterprises'],
    themes: ['smes'],
  },
  {
    en: 'Introduce more powerful and effective policy measures.',
    zh: '出台更加有力有效的政策措施。',
    quotes: ['more powerful and effective policy measures were introduced'],
    themes: ['policy-intensification', 'policy-support'],
    strength: 1,
  },
  {
    en: 'Carry out pre-adjustment, fine-tuning and cross-cyclical adjustment.',
    zh: '做好预调微调和跨周期调节。',
    quotes: ['pre-adjustment, fine-tuning and cross-cycle adjustment were carried out'],
    themes: ['pre-emptive-adjustment', 'cross-cyclical'],
  },
];

// A prediction of worse times is an outlook as well as a risk, and a pledged aim an outlook as well as a measure.
const OUTLOOK: readonly Statement[] = [
  {
    en: 'In the first quarter the pressure on the industrial economy will still be greater.',
    zh: '预计一季度工业经济下行压力仍然较大。',
    quotes: [
      'the industrial economy is still facing greater downward pressure in the first quarter of this year',
    ],
    themes: ['industrial-economy', 'downward-pressure'],
    period: FIRST_QUARTER,
  },
  {
    en: 'The aim for the first quarter: industry develops steadily and serves as the ballast stone of a stable overall economy.',
    zh: '一季度目标：工业经济平稳发展，发挥稳定经济大盘“压舱石”的作用。',
    quotes: ['play a good role as a "ballast stone" for stabilizing the overall economic market'],
    themes: ['ballast-role', 'steady-growth', 'industrial-economy', 'economic-performance'],
    period: FIRST_QUARTER,
  },
];

/** What the ministry's spokesman said of industry at the start of 2022, after an English translation of a news report. */
export const builtInBriefing: Briefing = {
  schema: 1,
  id: 'miit-2022-01-20' as BriefingId,
  version: 1,
  lang: 'en',
  title: 'China’s industrial economy in the first quarter of 2022',
  summary:
    'At the State Council Information Office’s press conference of 20 January 2022 on the development of industry ' +
    'and informatisation in 2021, Luo Junjie, director of the Operation Monitoring and Coordination Bureau of the ' +
    'Ministry of Industry and Information Technology, named the risks to industry in the first quarter, what had ' +
    'been arranged against them, and what would come next.',
  source: {
    title:
      'Ministry of Industry and Information Technology: go all out to promote the steady development of the ' +
      'industrial economy in the first quarter',
    publisher: 'Zhongxin Finance (China News Service), in English translation on Teller Report',
    url: 'https://www.tellerreport.com/business/2022-01-21-ministry-of-industry-and-information-technology--go-all-out-to-promote-the-steady-development-of-the-industrial-economy-in-the-first-quarter.rJepk6vaK.html',
    published: '2022-01-21',
    eventDate: DATE,
  },
  points: [...pointsOf('risk', RISKS), ...pointsOf('measure', MEASURES), ...pointsOf('outlook', OUTLOOK)],
};

function pointsOf(kind: Kind, statements: readonly Statement[]): readonly BriefingPoint[] {
  return statements.map((statement, index) => ({
    id: `${kind[0]}${index + 1}`,
    kind,
    text: statement.en,
    lang: 'en',
    sentences: [],
    key: true,
    themes: statement.themes as readonly ThemeId[],
    figures: [],
    strength: statement.strength ?? 0,
    speaker: 'Luo Junjie, MIIT',
    evidence: [],
    quotations: statement.quotes.map((text) => ({ text, lang: 'en' })),
    translations: { zh: { text: statement.zh, by: 'ballast' } },
    date: DATE,
    period: statement.period ?? null,
  }));
}
