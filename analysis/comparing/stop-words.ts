/** English words (stemmed) that say nothing of the subject; Chinese needs none, since its bigrams are weighed by how rare they are. */
import { stemEnglish } from '../themes/stem-english';

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also although am an and any are as at be been being both but by can could did do
  doe does doing during each ever for from had has have having he her here him his how however i if in into is it
  its itself just may me might more most much must my nor not now of on only or other our out over own per said
  say same she should since so some such than that the their them then there these they this those though through
  thus to too under until up upon us very was we well were what when where whereas which while who whom why will
  with within without would yet you your mr ms mrs according`
    .split(/\s+/)
    .map(stemEnglish),
);
