import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchitecture } from './check-architecture';
import { LAYERS } from './layers';

const root = join(import.meta.dirname, '../../..');

describe('the code as it is', () => {
  const paths = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)));

  it('is found', () => {
    const empty = LAYERS.filter(({ folder }) => !paths.some((path) => path.startsWith(`${folder}/`)));
    expect(empty.map(({ folder }) => folder)).toEqual([]);
  });

  it('keeps to the layers', () => {
    const files = paths.map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }));
    expect(checkArchitecture(files)).toEqual([]);
  }, 60_000); // a syntax tree of every file

  it('never asks what time it is: a clock that jumps can change nothing', () => {
    const ours = paths.filter((path) => /^(extension|entrypoints|page|components|briefings)\//.test(path));
    const CLOCK = /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bperformance\.timeOrigin\b|\.timeStamp\b/;
    expect(ours.filter((path) => CLOCK.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it('ends nothing in a page without a reason: the browser would make an error of it, and read the script again', () => {
    const inPages = paths.filter((path) =>
      /^(page|entrypoints\/(reading|spotting|panelling)|extension\/page-world)/.test(path),
    );
    const ends = (pattern: RegExp) =>
      inPages.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8')));
    expect(ends(/\.abort\(\)/)).toEqual([]);
    expect(ends(/\.abort\('/).length).toBeGreaterThan(5);
  });
});

describe('the checker', () => {
  const planted: readonly [path: string, source: string, complaint: RegExp][] = [
    ['analysis/compare.ts', "import { paint } from '../page/painter';", /imports page\/painter/],
    ['analysis/themes/list.ts', "export * from '../../briefings/briefing';", /imports briefings\/briefing/],
    ['analysis/compare.ts', "const late = import('preact');", /imports preact/],
    ['page/card.ts', "import type { Tab } from '../extension/tab-state';", /imports extension\/tab-state/],
    ['components/card.tsx', "import { card } from '../page/card';", /imports page\/card/],
    ['extension/badge.ts', "import { Badge } from '../components/badge';", /imports components\/badge/],
    ['page/reader.ts', "import browser from 'webextension-polyfill';", /webextension-polyfill/],
    ['entrypoints/background.ts', "import browser from 'webextension-polyfill';", /webextension-polyfill/],
    ['entrypoints/background.ts', "import { browser } from '#imports';", /only extension\/ talks/],
    ['components/view.tsx', 'chrome.tabs.create({});', /uses chrome/],
    ['analysis/now.ts', 'export const now = () => Date.now();', /uses Date/],
    ['analysis/pick.ts', 'export const pick = () => Math.random();', /Math\.random/],
    ['analysis/wait.ts', 'setTimeout(() => undefined, 1);', /uses setTimeout/],
    ['briefings/title.ts', 'export const title = document.title;', /uses document/],
    ['extension/load.ts', "export const load = () => fetch('/x');", /uses fetch/],
    ['components/text.tsx', 'export const set = (e: Element) => { e.innerHTML = "x"; };', /innerHTML/],
    ['components/text.tsx', 'export const T = () => <p dangerouslySetInnerHTML={x} />;', /dangerously/],
    ['page/run.ts', "new Function('return 1');", /uses Function/],
    ['page/dom-utils.ts', 'export {};', /named by role/],
    ['extension/common/tabs.ts', 'export {};', /named by role/],
    ['page/textMap.ts', 'export {};', /kebab-case/],
    ['page/long.ts', 'export {};\n'.repeat(251), /251 lines/],
    ['tests/unit/x.test.ts', "it.skip('is left out', () => undefined);", /no skipped/],
    ['tests/unit/x.test.ts', "describe.only('x', () => undefined);", /no skipped/],
  ];

  it.each(planted)('finds what is wrong in %s: %s', (path, source, complaint) => {
    expect(checkArchitecture([{ path, source }]).join('\n')).toMatch(complaint);
  });

  it('lets right code pass', () => {
    const source = [
      "import type { Span } from '../analysis/span';",
      'interface Options { readonly window: number; readonly document: Document; open(chrome: string): void }',
      '/** innerHTML and fetch in a comment, "document.write" in a string are fine. */',
      "export const words = ({ window, document }: Options, span: Span) => document.title + 'eval(1)' + window + span;",
    ].join('\n');
    expect(checkArchitecture([{ path: 'page/words.ts', source }])).toEqual([]);
  });
});
