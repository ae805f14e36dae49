import { JS } from 'refa';
import { type Automaton, automatonOf, type Edge } from './automaton';

/**
 * How the time of a search grows with the text in the worst case, for an engine that goes back: linear,
 * `polynomial` (a stretch is read again from each of its places, or shared out between two loops), or
 * `exponential` (a loop can read one stretch in two ways). Errs on the side of caution: what follows a loop is
 * taken as never there, word borders and lookarounds as always met.
 */
export type Growth = 'linear' | 'polynomial' | 'exponential';

/** Judges one expression: each alternative, and what stands in a lookaround, is a search of its own. */
export function judgeRegExp(source: string, flags: string): Growth {
  const growths = searchesOf(source, flags).map(judgeSearch);
  if (growths.includes('exponential')) return 'exponential';
  return growths.includes('polynomial') ? 'polynomial' : 'linear';
}

interface Search {
  readonly automaton: Automaton;
  /** Tried at every place of the text, not only at its beginning. */
  readonly isMoving: boolean;
  /** Where it has read enough, it has matched: no border or lookaround can take that back. */
  readonly isSure: boolean;
}

/** A node of the parser's own tree. */
interface Tree {
  readonly type: string;
  readonly alternatives?: readonly Tree[];
  readonly elements?: readonly Tree[];
  readonly element?: Tree;
  readonly raw: string;
}

function searchesOf(source: string, flags: string): readonly Search[] {
  const kept = [...flags].filter((flag) => 'imsuv'.includes(flag)).join(''); // the others say where to begin
  const { pattern } = JS.Parser.fromLiteral({ source, flags: kept }).ast as unknown as { pattern: Tree };
  const looks = lookaroundsIn(pattern);
  return [pattern, ...looks].flatMap((tree) =>
    (tree.alternatives ?? []).flatMap((alternative) => {
      const isSure = tree === pattern && isSureOf(alternative);
      return [false, true].map((isMoving) => ({
        automaton: automatonOf(alternative.raw, kept, isMoving),
        isMoving,
        isSure,
      }));
    }),
  );
}

/** What is asked before the first repetition cannot make it read in vain. */
const isSureOf = ({ elements = [] }: Tree): boolean => {
  const first = elements.findIndex((element) => holds(element, 'Quantifier'));
  return first < 0 || !elements.slice(first).some((element) => holds(element, 'Assertion'));
};

const holds = (tree: Tree, type: string): boolean =>
  tree.type === type || below(tree).some((part) => holds(part, type));

const below = ({ alternatives = [], elements = [], element }: Tree): readonly Tree[] => [
  ...alternatives,
  ...elements,
  ...(element ? [element] : []),
];

const lookaroundsIn = (tree: Tree): readonly Tree[] => [
  ...(tree.type === 'Assertion' && tree.alternatives ? [tree] : []),
  ...below(tree).flatMap(lookaroundsIn),
];

function judgeSearch({ automaton, isMoving, isSure }: Search): Growth {
  const loops = loopsOf(automaton.edges);
  // what is read on a cycle that may also end the match is not read in vain
  const vain = isSure ? loopsOf(without(automaton.edges, automaton.finals)) : loops;
  if (vain.some((loop) => isAmbiguous(automaton.edges, loop))) return 'exponential';
  const isSlow = vain.some(
    (loop) =>
      (isMoving && isReadAgain(automaton.edges, loop)) ||
      loops.some((first) => !first.some((at) => loop.includes(at)) && isShared(automaton.edges, first, loop)),
  );
  return isSlow ? 'polynomial' : 'linear';
}

type Edges = Automaton['edges'];

const without = (edges: Edges, states: ReadonlySet<number>): Edges =>
  edges.map((list, at) => (states.has(at) ? [] : list.filter(({ to }) => !states.has(to))));

/** The states that lie on cycles, grouped by the cycles they share (Tarjan's components). */
function loopsOf(edges: Edges): readonly (readonly number[])[] {
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const loops: number[][] = [];
  const lowOf = (at: number): number => low.get(at) ?? 0;
  const visit = (at: number): void => {
    low.set(at, index.size);
    index.set(at, index.size);
    stack.push(at);
    for (const { to } of edges[at] ?? []) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(at, Math.min(lowOf(at), lowOf(to)));
    }
    if (lowOf(at) !== index.get(at)) return;
    const loop = stack.splice(stack.indexOf(at));
    if (loop.length > 1 || edges[at]?.some(({ to }) => to === at)) loops.push(loop);
  };
  for (let at = 0; at < edges.length; at += 1) if (!index.has(at)) visit(at);
  return loops;
}

/** More tuples than this, and the expression is too intricate to be known as harmless. */
const MOST_TUPLES = 300_000;

/** Whether runs that read the same text, each kept `within` its states, come from `begin` to a goal. */
function canReach(
  edges: Edges,
  begin: readonly number[],
  within: readonly (ReadonlySet<number> | null)[],
  isGoal: (tuple: readonly number[]) => boolean,
): boolean {
  const seen = new Set<string>();
  let front: readonly (readonly number[])[] = [begin];
  while (front.length > 0 && seen.size < MOST_TUPLES) {
    const next: (readonly number[])[] = [];
    for (const tuple of front) {
      for (const step of stepsOf(edges, tuple, within)) {
        if (isGoal(step)) return true;
        if (seen.has(step.join())) continue;
        seen.add(step.join());
        next.push(step);
      }
    }
    front = next;
  }
  return front.length > 0;
}

function stepsOf(
  edges: Edges,
  tuple: readonly number[],
  within: readonly (ReadonlySet<number> | null)[],
): readonly (readonly number[])[] {
  let partial: readonly { readonly states: readonly number[]; readonly on: Edge['on'] | null }[] = [
    { states: [], on: null },
  ];
  tuple.forEach((at, i) => {
    const open = (edges[at] ?? []).filter(({ to }) => within[i]?.has(to) ?? true);
    partial = partial.flatMap(({ states, on }) =>
      open.flatMap((edge) => {
        const both = on ? on.intersect(edge.on) : edge.on;
        return both.isEmpty ? [] : [{ states: [...states, edge.to], on: both }];
      }),
    );
  });
  return partial.map(({ states }) => states);
}

/** Whether one stretch leads round a loop in two ways: two edges between two states, or ways that part and meet. */
function isAmbiguous(edges: Edges, loop: readonly number[]): boolean {
  const inside = new Set(loop);
  const isDoubled = (at: number): boolean => {
    const to = (edges[at] ?? []).map((edge) => edge.to).filter((state) => inside.has(state));
    return new Set(to).size < to.length;
  };
  if (loop.some(isDoubled)) return true;
  return loop.some((at) =>
    canReach(
      edges,
      [at, at],
      [inside, inside],
      (pair) =>
        pair[0] !== pair[1] && canReach(edges, pair, [inside, inside], ([a, b]) => a === at && b === at),
    ),
  );
}

/** Whether a search that begins within a stretch that the loop reads comes into the loop as well. */
function isReadAgain(edges: Edges, loop: readonly number[]): boolean {
  const on = edges.flat()[0]?.on;
  if (!on) return false;
  const inside = new Set(loop);
  // a state that waits: any number of characters of the stretch may go by before the search begins
  const wait = edges.length;
  const all: Edge = { to: wait, on: on.union(on.negate()) };
  const waiting = [...edges, [...(edges[0] ?? []), all]];
  return loop.some((at) => canReach(waiting, [wait, at], [null, inside], ([a, b]) => a === at && b === at));
}

/** Whether two loops, one after the other, can share out one stretch in many ways. */
function isShared(edges: Edges, first: readonly number[], second: readonly number[]): boolean {
  const within = [new Set(first), null, new Set(second)];
  return first.some((p) =>
    second.some((q) => canReach(edges, [p, p, q], within, ([a, b, c]) => a === p && b === q && c === q)),
  );
}
