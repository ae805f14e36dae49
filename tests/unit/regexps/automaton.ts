import { type CharSet, JS } from 'refa';

/** Where a match can be while it reads: one state for each character class of the expression, 0 before the first. */
export interface Automaton {
  /** By state. Two edges to one state are two ways of reading the same character. */
  readonly edges: readonly (readonly Edge[])[];
  /** States in which the match may end. */
  readonly finals: ReadonlySet<number>;
}

export interface Edge {
  readonly to: number;
  readonly on: CharSet;
}

/** A piece of the automaton while it is built. */
interface Piece {
  readonly isOptional: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

type Concatenation = ReturnType<JS.Parser['parse']>['expression']['alternatives'][number];
type Element = Concatenation['elements'][number];

/**
 * Glushkov's automaton of one alternative, which keeps what an engine that goes back keeps: `(a+)+` has two edges
 * from `a` to itself. Counts are written out. Word borders, lookarounds and back-references are taken as met, the
 * start of the text as never met where `isInside` says that the search has left it.
 */
export function automatonOf(source: string, flags: string, isInside: boolean): Automaton {
  const { expression } = JS.Parser.fromLiteral({ source, flags }).parse({
    backreferences: 'unknown',
    assertions: 'parse',
  });
  const classes: CharSet[] = [];
  const edges: Edge[][] = [[]];
  const link = (from: readonly number[], to: readonly number[]): void => {
    for (const a of from) for (const b of to) edges[a]?.push({ to: b, on: classes[b - 1] as CharSet });
  };
  const nothing: Piece = { isOptional: true, first: [], last: [] };
  const never: Piece = { isOptional: false, first: [], last: [] };

  const either = (pieces: readonly Piece[]): Piece => ({
    isOptional: pieces.some(({ isOptional }) => isOptional),
    first: pieces.flatMap(({ first }) => first),
    last: pieces.flatMap(({ last }) => last),
  });
  const then = (a: Piece, b: Piece): Piece => {
    link(a.last, b.first);
    return {
      isOptional: a.isOptional && b.isOptional,
      first: a.isOptional ? [...a.first, ...b.first] : a.first,
      last: b.isOptional ? [...a.last, ...b.last] : b.last,
    };
  };
  const read = (on: CharSet): Piece => {
    classes.push(on);
    edges.push([]);
    return { isOptional: false, first: [classes.length], last: [classes.length] };
  };
  const repeat = (make: () => Piece, min: number, max: number): Piece => {
    let piece = nothing;
    for (let n = 1; n < min || (n === min && max !== Infinity); n += 1) piece = then(piece, make());
    if (max === Infinity) {
      const loop = make();
      link(loop.last, loop.first);
      return then(piece, min === 0 ? { ...loop, isOptional: true } : loop);
    }
    let rest = nothing;
    for (let n = min; n < max; n += 1) rest = { ...then(make(), rest), isOptional: true };
    return then(piece, rest);
  };
  const build = (element: Element): Piece => {
    switch (element.type) {
      case 'CharacterClass':
        return element.characters.isEmpty ? never : read(element.characters);
      case 'Alternation':
        return either(element.alternatives.map(sequence));
      case 'Quantifier':
        return repeat(() => either(element.alternatives.map(sequence)), element.min, element.max);
      case 'Assertion':
        return isInside && isStart(element) ? never : nothing;
      default:
        return nothing;
    }
  };
  const sequence = ({ elements }: Concatenation): Piece => elements.map(build).reduce(then, nothing);

  const whole = either(expression.alternatives.map(sequence));
  link([0], whole.first);
  return { edges, finals: new Set(whole.last) };
}

/** `^` without the flag `m` is parsed as: nothing stands before. */
const isStart = (element: Element & { readonly type: 'Assertion' }): boolean =>
  element.kind === 'behind' &&
  element.negate &&
  element.alternatives.some(
    ({ elements: [only] }) => only?.type === 'CharacterClass' && only.characters.isAll,
  );
