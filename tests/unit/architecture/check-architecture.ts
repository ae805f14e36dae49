import { posix } from 'node:path';
import { parseSync, type SourceNode, type SourcePath, traverse } from '@babel/core';
import {
  FORBIDDEN_EVERYWHERE,
  FORBIDDEN_NAMES,
  LAYERS,
  type Layer,
  LONGEST_FILE,
  LONGEST_TEST,
} from './layers';

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly source: string;
}

/** What breaks the rules in these files, as `path:line message` lines; empty when nothing does. */
export function checkArchitecture(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => [...checkFile(file), ...checkCode(file)]);
}

function checkFile({ path, source }: SourceFile): readonly string[] {
  const found: string[] = [];
  if (FORBIDDEN_NAMES.test(path)) found.push(`${path}:1 is named by role: name it by what it is about`);
  if (!/^[a-z0-9._/-]+$/.test(path)) found.push(`${path}:1 is not in kebab-case`);
  const lines = source.split('\n').length - 1;
  const saysWhy = /\b(long|longer|one table|generated)\b/i.test(source.split('\n').slice(0, 12).join('\n'));
  const most = path.startsWith('tests/') ? LONGEST_TEST : LONGEST_FILE;
  if (lines > most && !saysWhy)
    found.push(`${path}:1 has ${lines} lines: split it, or say in its head why it is so long`);
  return found;
}

function checkCode({ path, source }: SourceFile): readonly string[] {
  const layer = LAYERS.find(({ folder }) => path.startsWith(`${folder}/`));
  const found: string[] = [];
  const report = (node: SourceNode, message: string) =>
    found.push(`${path}:${node.loc?.start.line ?? 1} ${message}`);
  const forbidden = new Set(layer ? [...layer.forbiddenGlobals, ...FORBIDDEN_EVERYWHERE.globals] : []);
  const onImport = (node: SourceNode, specifier: unknown) => {
    if (layer && typeof specifier === 'string') checkImport(layer, path, specifier, (m) => report(node, m));
  };
  traverse(parse(path, source), {
    Identifier(use) {
      const name = String(use.node.name);
      if (forbidden.has(name) && isGlobal(use, name))
        report(use.node, `uses ${name}, which ${layer?.folder}/ may not touch`);
    },
    ImportDeclaration({ node }) {
      // Types of i18n's messages cost nothing and bring no browser with them.
      if (node.importKind === 'type' && literal(node.source) === '#i18n') return;
      onImport(node, literal(node.source));
      if (layer && layer.folder !== 'extension') checkBrowserImport(node, (m) => report(node, m));
    },
    ExportNamedDeclaration: ({ node }) => onImport(node, literal(node.source)),
    ExportAllDeclaration: ({ node }) => onImport(node, literal(node.source)),
    TSImportType: ({ node }) => onImport(node, literal(node.argument)),
    CallExpression({ node }) {
      const callee = node.callee as SourceNode;
      const [first] = node.arguments as SourceNode[];
      if (callee.type === 'Import' && first) onImport(node, literal(first));
      if (/^(it|test|describe)\.(skip|only|todo|fails)$/.test(dotted(callee)) && isUnconditional(first))
        report(node, `${dotted(callee)}: no skipped or focused tests`);
    },
    MemberExpression({ node }) {
      if (!layer) return;
      const name = dotted(node);
      if (FORBIDDEN_EVERYWHERE.members.some((member) => name === member || name.endsWith(`.${member}`)))
        report(node, `uses ${name}: no markup or requests made from text`);
      if (layer.forbiddenGlobals.includes('Date') && name === 'Math.random')
        report(node, `uses Math.random, which ${layer.folder}/ may not touch`);
    },
    JSXAttribute({ node }) {
      if ((node.name as SourceNode).name === 'dangerouslySetInnerHTML')
        report(node, 'uses dangerouslySetInnerHTML: no markup made from text');
    },
  });
  return found;
}

function checkImport(layer: Layer, path: string, specifier: string, report: (message: string) => void) {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    const folder = target.split('/')[0] ?? '';
    if (!layer.imports.includes(folder))
      report(`imports ${target}: ${layer.folder}/ may import ${layer.imports.join(', ')} only`);
  } else if (!layer.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))) {
    report(
      `imports ${specifier}: ${layer.folder}/ may import the packages ${layer.packages.join(', ')} only`,
    );
  }
}

/** Nodes of TypeScript that hold an expression; all others hold types, where a name touches nothing. */
const HOLDS_EXPRESSION = /^TS(As|Satisfies|NonNull|Instantiation)Expression$/;

function isGlobal(use: SourcePath, name: string): boolean {
  const isType = use.findParent(
    ({ node }) => node.type.startsWith('TS') && !HOLDS_EXPRESSION.test(node.type),
  );
  return use.isReferencedIdentifier() && isType === null && !use.scope.hasBinding(name, true);
}

/** WXT offers `browser` too; it is to be had from `extension/` only. */
function checkBrowserImport(node: SourceNode, report: (message: string) => void) {
  for (const specifier of (node.specifiers ?? []) as SourceNode[]) {
    const imported = specifier.imported as SourceNode | undefined;
    if (imported?.name === 'browser') report('imports browser: only extension/ talks to the browser');
  }
}

/** `test.skip(condition, why)` inside a test says why at run time and is allowed; a named skipped test is not. */
const isUnconditional = (first: SourceNode | undefined) =>
  first === undefined || first.type === 'StringLiteral' || first.type === 'TemplateLiteral';

const literal = (node: unknown) =>
  node && (node as SourceNode).type === 'StringLiteral' ? (node as SourceNode).value : undefined;

/** `a.b.c` of a member expression; computed parts are left out. */
function dotted(node: SourceNode): string {
  if (node.type === 'Identifier') return String(node.name);
  if (!node.type.endsWith('MemberExpression')) return '';
  const property = node.property as SourceNode;
  const last = node.computed === true ? (literal(property) ?? '') : dotted(property);
  return `${dotted(node.object as SourceNode)}.${last}`;
}

function parse(path: string, source: string): SourceNode {
  const plugins = path.endsWith('.tsx') ? ['typescript', 'jsx'] : ['typescript'];
  return parseSync(source, { filename: path, babelrc: false, configFile: false, parserOpts: { plugins } });
}
