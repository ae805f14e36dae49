import type { Evidence } from '../analysis/evidence';
import { KINDS, type Kind } from '../analysis/kind';
import { KIND_WORDS } from './kind-words';
import type { Words } from './words';

/**
 * What a rule recognised, in plain words: `alike/word` → "the same word", `risk/downward-pressure` → "risk:
 * downward pressure". The rest of a rule's name is shown as it is, so that no reason is left out.
 */
export const ruleWords = (rule: string, words: Words): string => {
  const [family = '', ...rest] = rule.split('/');
  const name = rest.join(': ').replaceAll('-', ' ') || family.replaceAll('-', ' ');
  if (family === 'change') return words('evidence.showsChange');
  if (family === 'model' && isKind(name)) return words('evidence.typicalOf', words(KIND_WORDS[name].one));
  if (rule.startsWith('alike/theme/')) return words('evidence.sameTheme');
  if (rule === 'alike/word') return words('evidence.sameWord');
  if (rule === 'alike/figure') return words('evidence.sameFigure');
  if (rule === 'topic/word') return words('evidence.tellingWord');
  return isKind(family) ? `${words(KIND_WORDS[family].one)}: ${name}` : name;
};

/** Evidence that says only that nothing was found has nothing to quote. */
export const isFinding = ({ rule }: Evidence): boolean => !rule.startsWith('missing/');

const isKind = (name: string): name is Kind => (KINDS as readonly string[]).includes(name);
