import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseSync, type SourceNode, traverse } from '@babel/core';
import { trimReadability } from '../../../scripts/trim-readability.mjs';

export interface FoundRegExp {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** What stands in a file: its literals, and the lines of expressions that are built while the program runs. */
export interface RegExpsOfFile {
  readonly literals: readonly FoundRegExp[];
  readonly builtOn: readonly number[];
}

const root = join(import.meta.dirname, '../../..');
const SHIPPED = /^(?:analysis|briefings|page|extension|components|entrypoints)\/.*\.tsx?$/;
/** Readability as it is shipped. */
const READABILITY = '@mozilla/readability/Readability.js';

/** Every file whose code is shipped, with its source. */
export function shippedFiles(): readonly { readonly path: string; readonly source: string }[] {
  const own = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => SHIPPED.test(path) && existsSync(join(root, path)));
  const readability = readFileSync(createRequire(import.meta.url).resolve(READABILITY), 'utf8');
  return [
    ...own.map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') })),
    { path: READABILITY, source: trimReadability(readability) },
  ];
}

/** The regular expressions in the syntax tree of one file. */
export function regExpsOf(path: string, source: string): RegExpsOfFile {
  const literals: FoundRegExp[] = [];
  const builtOn: number[] = [];
  const onCall = ({ node }: { readonly node: SourceNode }) => {
    if ((node.callee as SourceNode).name === 'RegExp') builtOn.push(node.loc?.start.line ?? 0);
  };
  const plugins = path.endsWith('.js') ? [] : path.endsWith('.tsx') ? ['typescript', 'jsx'] : ['typescript'];
  const tree = parseSync(source, {
    filename: path,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins },
  });
  traverse(tree, {
    RegExpLiteral: ({ node }) => {
      literals.push({ path, source: String(node.pattern), flags: String(node.flags) });
    },
    NewExpression: onCall,
    CallExpression: onCall,
  });
  return { literals, builtOn };
}

/** Every expression that `work` builds with `RegExp`, modules it loads included; `path` is what they are filed under. */
export async function regExpsBuiltBy(
  path: string,
  work: () => Promise<unknown>,
): Promise<readonly FoundRegExp[]> {
  const found = new Map<string, FoundRegExp>();
  const plain = globalThis.RegExp;
  const build = (pattern: string | RegExp, flags?: string): RegExp => {
    const built = new plain(pattern, flags);
    found.set(String(built), { path, source: built.source, flags: built.flags });
    return built;
  };
  globalThis.RegExp = new Proxy(plain, {
    construct: (_, [pattern, flags]) => build(pattern, flags),
    apply: (_, __, [pattern, flags]) => build(pattern, flags),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = plain;
  }
  return [...found.values()];
}
