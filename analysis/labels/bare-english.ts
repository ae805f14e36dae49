import { splitWords } from './split-words';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const asking = wordsOf('what how why who whom whose where when which');
const auxiliaries =
  wordsOf(`is are was were am isn't aren't wasn't weren't has have had hasn't haven't does do did doesn't
  don't didn't will would can could may might must should shall cannot can't won't wouldn't couldn't it's there's
  they're we're we'll i'm let's`);
const pasts =
  wordsOf(`said told fell rose grew shrank kept held lost sank began became made took gave went won saw
  stood brought sought fought drew threw got`);
/** Third persons that are hardly ever plural nouns. */
const thirdPersons =
  wordsOf(`says warns announces expects sees keeps holds raises lowers slows weakens shrinks falls
  remains threatens urges unveils approves adopts imposes extends launches eases tightens becomes loses hits grows
  continues begins gets makes takes gives goes comes adds means wants stays widens narrows worsens deepens looms lags
  stalls struggles suffers weighs hurts tumbles plunges faces vows pledges backs rejects introduces strengthens
  promotes expands reduces boosts agrees decides suspends abolishes scraps publishes proposes lifts seeks tells
  predicts reports confirms denies defends criticises criticizes blames accuses slashes sends pays builds brings
  demands delivers breaks decries reaches welcomes braces praises reveals contributes plummets rings sounds fails
  helps hopes finds asks opposes favours favors votes adds spends earns buys sells owes hires fires
  insists argues thinks believes knows reiterates stresses underlines signals hints cautions concedes admits
  commits pushes pulls drives pauses resumes restores relaxes loosens doubles halves triples levels misses meets
  accelerates decelerates stagnates contracts softens collapses crashes crumbles spreads spells hampers
  undermines squeezes burdens drags derails dents weighs lingers bites erodes rejoins joins quits exits enters
  creates sets leaves lets puts runs shows turns tops beats rises drops slips climbs slides sinks rebounds recovers
  stabilises stabilizes deteriorates persists outpaces exceeds dominates prepares readies steps clears opens closes
  hinges depends cools heats dims brightens darkens fades`);
/** Third persons that are as often plural nouns: verbs when a noun without preposition follows. */
const eitherPersons =
  wordsOf(`cuts plans hikes gains orders moves needs forecasts hopes fears risks targets limits reforms
  changes funds bans caps taxes increases decreases declines calls signs talks supports aids grants doubts delays halts
  freezes slumps surges jumps projects estimates offers wins rates issues starts`);
/** Plain forms that follow a plural subject ("exports fall"). */
const plurals =
  wordsOf(`fall rise drop slow remain grow shrink slump weaken face threaten expect warn plan cut raise see say
  call urge need continue jump surge climb ease loom mount slip decline worsen agree fear pledge vow seek struggle
  suffer lose keep hold want back reject persist recover hit hurt demand get take make`);
/** What official texts open a directive with; those that are also nouns only before an object. */
const directives =
  wordsOf(`accelerate strengthen promote improve advance expand reduce enhance deepen optimise optimize
  implement ensure stabilise stabilize encourage foster develop build establish maintain consolidate cultivate
  increase raise lower cut support step speed boost protect safeguard tackle address curb prevent resolve relieve
  ease extend simplify streamline modernise modernize upgrade create give make keep take put provide help invest
  reform open set carry push intensify introduce adopt pursue adhere persist unleash stimulate guide coordinate
  tighten regulate supervise enforce crack clamp abolish end stop suspend lift remove restore secure deliver bring
  continue begin launch complete fund grant pay leave focus do unlock empower guarantee limit ban fight combat`);
const afterNoun =
  wordsOf(`and or of in for to on at by from ahead as under with over against between among after before
  during since until per versus vs`);
const beforeNoun =
  wordsOf(`the a an of its their our your his her for and or in on to with by from newly further more
  most at as this these those no`);
/** "Measures to cut costs" names a thing; "ministry to cut costs" states one. */
const purposeNouns =
  wordsOf(`measure measures step steps plan plans effort efforts way ways policy policies action actions
  proposal proposals move moves need time how reason reasons ability commitment approach approaches risk risks threat
  threats strategy strategies support incentive incentives funds funding chance opportunity guide response responses
  barrier barriers road path key tools what`);
const elliptical =
  /\b(?:at risk|at stake|under (?:pressure|threat|strain|fire|stress)|in (?:crisis|trouble|doubt|recession|decline|jeopardy|limbo)|on (?:hold|track|shaky ground|the brink|the rise)|off track|out of reach|set to|likely to|due to|not (?:yet|enough))\b/i;
const objectMark = wordsOf(
  'a an the its their his her our new more no up down out back that <money> <n> <pct>',
);

/** At most this many words: a longer heading is a sentence. */
const longestHeading = 10;

export function isBareEnglishHeading(piece: string): boolean {
  const bare = piece.replace(/^\s*(?:\(?(?:\d{1,2}|[ivx]{1,5}|[a-z])[.):]\s*)+/i, '');
  if (/[?]\s*$/.test(bare)) return true;
  const words = splitWords(bare).map(({ word }) => word);
  const spoken = words.filter((word) => /[a-z]/.test(word));
  if (spoken.length === 0 || spoken.length > longestHeading) return false;
  if (asking.has(spoken[0] ?? '')) return true;
  return !elliptical.test(bare) && !words.some((_, at) => isPredicate(words, at));
}

function isPredicate(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  if (auxiliaries.has(word)) return true;
  if (at === 0 || /^[:;–—(]$/.test(before) || (at === 1 && before.endsWith('ly')))
    return isDirective(word, after);
  if (pasts.has(word) || thirdPersons.has(word)) return true;
  if (eitherPersons.has(word) && after !== '' && !afterNoun.has(after) && !/^[<\W]/.test(after)) return true;
  if (plurals.has(word) && /[^s']s$/.test(before)) return true;
  if (/[a-z]{2}s$/.test(word) && !word.endsWith('ss') && objectMark.has(after)) return true;
  if ((word === 'up' || word === 'down') && after.startsWith('<')) return true;
  if (word === 'to' && isDirective(after, 'it')) return !purposeNouns.has(before);
  return /[a-z]{2}ed$/.test(word) && !beforeNoun.has(before) && before !== '-' && before !== '"';
}

/** A plain form or its -ing form, with an object: "reform of pensions" and "support for farms" are nouns. */
function isDirective(word: string, after: string): boolean {
  if (after === '' || (afterNoun.has(after) && !(after === 'on' || after === 'up' || after === 'to')))
    return false;
  if (directives.has(word)) return true;
  const stem = word.endsWith('ing') ? word.slice(0, -3) : null;
  return (
    stem !== null &&
    (directives.has(stem) || directives.has(`${stem}e`) || directives.has(stem.replace(/(.)\1$/, '$1')))
  );
}

const count = '(?:two|three|four|five|six|seven|eight|nine|ten|several|various|some|many|key|main|\\d{1,2})';
const listed = `(?:priorit|measure|step|point|task|area|goal|objective|challenge|risk|reason|factor|question|issue|problem|concern|action|proposal|principle|pillar|recommendation|condition|change|decision|demand|element|item|topic|trend|finding|conclusion|option|target|requirement|way|thing|aspect|lesson)`;
const pointing = new RegExp(
  `\\b(?:the following|as follows|below|here (?:is|are)|these(?: are)?|${count}(?: [a-z-]+){0,2} ${listed}(?:y|s|es|ies)?)\\b`,
  'i',
);
/** Deciding verbs make a statement of what they open. */
const deciding =
  /\b(?:decid|approv|impos|announc|introduc|adopt|cut|rais|ban|order|will|must|shall|fear|warn|threat)/i;

export function isEnglishListOpening(piece: string): boolean {
  if (!/:["”]?$/.test(piece) || /[.!?;]\s/.test(piece) || deciding.test(piece)) return false;
  return piece.split(/\s+/).length <= 12 && pointing.test(piece);
}
