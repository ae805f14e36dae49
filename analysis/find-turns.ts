/** Who has the word in a transcript, as it is printed at the head of a paragraph. */
export interface Turn {
  /** Null where the label names nobody: "Q:", "答：". */
  readonly speaker: string | null;
  /** Code units of the label with its colon. */
  readonly length: number;
}

const label =
  /^(?:\s*)((?:(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep)\. ?)?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: [\p{L}\p{M}.'’-]{1,30}){0,4}|[\p{Script=Han}·]{1,20})(?:[（(][^）)]{1,30}[）)])? ?[：:](?=\s|\p{Script=Han}|[“"「]|$)/u;
const asks =
  /^(?:Q|Question|Reporter|Journalist|Moderator|Operator|Host|问|提问|主持人|主持|.{0,16}记者|.{0,16}記者)$/iu;
const namesNobody = /^(?:Q|A|Question|Answer|问|答|提问|回答)$/iu;
/** Fewer labelled paragraphs than this are headings of a list or single statements. */
const fewest = 3;

/**
 * The turns of a transcript by the index of the paragraph, from the texts that paragraphs begin with. Empty where
 * the text is none: it must have several such labels, one of someone who asks, and one that comes again.
 */
export function findTurns(beginnings: ReadonlyMap<number, string>): ReadonlyMap<number, Turn> {
  const found = new Map<number, { readonly name: string; readonly length: number }>();
  const times = new Map<string, number>();
  for (const [block, text] of beginnings) {
    const [whole, name] = label.exec(text.slice(0, 200)) ?? [];
    if (whole === undefined || name === undefined) continue;
    found.set(block, { name, length: whole.length });
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const isTranscript =
    found.size >= fewest && [...times.keys()].some((name) => asks.test(name)) && times.size < found.size;
  const turns = new Map<number, Turn>();
  if (!isTranscript) return turns;
  for (const [block, { name, length }] of found)
    turns.set(block, { speaker: namesNobody.test(name) ? null : name, length });
  return turns;
}
