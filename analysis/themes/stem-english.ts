/** Words whose ending is not an inflection, or whose stem would fall together with another word. */
const KEPT = new Set(
  `housing financing meeting standing trading building banking during nothing something anything everything
  morning evening spring string king ring bring thing wing sing this its his has was news series species
  us is as thus plus gas bus need speed feed seed exceed proceed succeed indeed hundred red bed led fed
  shed united ruling shipping planting bonded developing developed bonus status virus focus census consensus basis crisis analysis emphasis yes bias
  earnings savings customs economics politics logistics electronics goods`.split(/\s+/),
);

/** Past forms of verbs that reports are full of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `kept:keep held:hold left:leave rose:rise risen:rise fell:fall fallen:fall grew:grow grown:grow made:make
  took:take taken:take gave:give given:give saw:see seen:see paid:pay built:build sold:sell bought:buy
  lent:lend spent:spend lost:lose became:become began:begin begun:begin shrank:shrink shrunk:shrink
  drew:draw drove:drive driven:drive chose:choose chosen:choose withdrew:withdraw wrote:write written:write`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

/**
 * A light English stem: plural, -ing, -ed and a final e are cut, so that the inflections of one word meet.
 * Not a dictionary: it only has to send the same word to the same stem. `word` is lower case.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || KEPT.has(word)) return word;
  const base = IRREGULAR.get(word);
  if (base) return withoutFinalE(base);
  if (word.length < 4) return word;
  return withoutFinalE(withoutVerbEnding(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  if (KEPT.has(word)) return word;
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ied') ? -1 : word.endsWith('ed') ? 2 : 0;
  if (cut === -1) return `${word.slice(0, -3)}y`;
  if (cut === 0) return word;
  const stem = word.slice(0, -cut);
  if (stem.length < 3 || !/[aeiouy]/.test(stem)) return word;
  // "stopped", "planning": the doubled consonant goes; "falling", "passed" keep theirs.
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutFinalE(word: string): string {
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}
