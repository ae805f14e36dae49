import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../components/words';
import { readWords } from '../../gallery/read-words';

const words = await readWords();

const sourceOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

const groups = new Set([...words.keys()].flatMap((key) => (key.includes('.') ? key.split('.')[0] : [])));
const quoted = (source: string): ReadonlySet<string> =>
  new Set(
    [...source.matchAll(/'(\w+)\.(\w+)'/g)].flatMap(([, group = '', name = '']) =>
      groups.has(group) ? `${group}.${name}` : [],
    ),
  );

describe('the words of the interface', () => {
  it('exist for every key the components use', () => {
    expect([...quoted(sourceOf('components'))].filter((key) => !words.has(key))).toEqual([]);
  });

  it('are all used somewhere', () => {
    const source = ['components', 'entrypoints', 'extension'].map(sourceOf).join('\n');
    const used = quoted(source);
    const families = [...source.matchAll(/`(\w+)\.\$\{/g)].map(([, group]) => group);
    const manifest = new Set(
      [...source.matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) => name.replace('_', '.')),
    );
    const idle = [...words.keys()].filter(
      (key) =>
        key.includes('.') &&
        !used.has(key) &&
        !manifest.has(key) &&
        !families.includes(key.split('.')[0] ?? ''),
    );
    expect(idle).toEqual([]);
  });
});

describe('wordsIn', () => {
  const look = wordsIn(words);

  it('chooses the plural by the count and fills in the rest', () => {
    expect(look('summary.risksOf', 1, 1)).toBe('1 of 1 risk');
    expect(look('summary.risksOf', 8, 4)).toBe('4 of 8 risks');
    expect(look('tally.row', 'Risks', 1, 2, 3, 4)).toBe('Risks: 1 repeated, 2 changed, 3 missing, 4 new');
  });

  it('shows the key of a word it does not have', () => {
    expect(wordsIn(new Map())('bar.pin')).toBe('[bar.pin]');
  });
});
