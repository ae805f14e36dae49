import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ballast-analyse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command line as `npm run -s analyse -- …` does. */
function analyse(...args: string[]) {
  const run = spawnSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/analyse.ts', ...args], {
    encoding: 'utf8',
  });
  const rows = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line));
  return { rows, errors: run.stderr, code: run.status };
}

const lines = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

const paragraphs = [
  'The finance ministry said on Monday that it would cut fees for small and medium-sized firms and bring forward public investment to steady growth in the first quarter.',
  'Downward pressure on the industrial economy has increased, the ministry warned, as foreign demand weakened and freight costs rose for exporters in the coastal provinces.',
  'Economists expect gross domestic product to grow by about 5 percent this year, and the central bank is expected to keep its policy rate unchanged in the coming months.',
  'The government will also extend tax relief until the end of the year, the minister told reporters, and the budget deficit will stay below 3 percent of output.',
];
const page = `<!doctype html><html lang="en"><head><title>Finance ministry acts to steady growth</title>
<link rel="canonical" href="https://news.example/economy/steady-growth"><meta property="og:type" content="article"></head>
<body><article><h1>Finance ministry acts to steady growth</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

describe('analyse FILE.html', () => {
  it('prints one row a page, of plain and of compressed files, with spans that slice back', () => {
    const { rows, errors, code } = analyse(file('one.html', page), file('two.html.gz', gzipSync(page)));
    expect(errors).toBe('');
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['one', 'two']);
    const [row] = rows;
    expect(row).toMatchObject({
      url: 'https://news.example/economy/steady-growth',
      lang: 'en',
      policy: true,
    });
    const text = String(row?.text);
    const sentences = row?.sentences as { start: number; end: number; text: string; labels: string[] }[];
    expect(sentences.length).toBeGreaterThanOrEqual(4);
    for (const { start, end, text: own } of sentences) expect(text.slice(start, end)).toBe(own);
    expect(row?.points).not.toEqual([]);
    expect(row?.comparison).toHaveProperty('verdicts');
  });

  it('decodes Chinese pages by the charset they declare', () => {
    const html = `<html><head><meta charset="gbk"><title>稳增长</title></head><body>`;
    // 经济 in GBK, in the middle of an otherwise plain page.
    const bytes = Buffer.concat([
      Buffer.from(html.replace('稳增长', 'x')),
      ...Array.from({ length: 30 }, () =>
        Buffer.from([
          0x3c, 0x70, 0x3e, 0xbe, 0xad, 0xbc, 0xc3, 0xbe, 0xad, 0xbc, 0xc3, 0xbe, 0xad, 0xbc, 0xc3, 0xa1,
          0xa3,
        ]),
      ),
    ]);
    const { rows } = analyse(file('gbk.html', bytes), '--url', 'https://news.example/zh');
    expect(rows[0]).toMatchObject({ url: 'https://news.example/zh', lang: 'zh' });
    expect(rows[0]?.text).toContain('经济经济经济。');
  });

  it('names a file it cannot read, does the others, and ends with 2', () => {
    const { rows, errors, code } = analyse(
      join(folder, 'absent.html'),
      file('broken.html.gz', new Uint8Array([0x1f, 0x8b, 1])),
      file('good.html', page),
    );
    expect(code).toBe(2);
    expect(errors).toMatch(/absent\.html: /);
    expect(errors).toMatch(/broken\.html\.gz: /);
    expect(rows.map(({ id }) => id)).toEqual(['good']);
  });
});

describe('analyse --sentences', () => {
  it('labels each line of a document, and names the line that is no sentence', () => {
    const good = lines(
      { doc: 'a', i: 0, lang: 'en', text: 'The ministry will cut taxes for small firms.' },
      { doc: 'a', i: 1, text: 'One line. Two sentences. Not split again.' },
    );
    const path = file('s.jsonl', `${good}\n{"doc": "a", "i": \n{"doc": "b", "i": "x", "text": "y"}\n`);
    const { rows, errors, code } = analyse('--sentences', path);
    expect(code).toBe(2);
    expect(errors).toMatch(/s\.jsonl:3: not valid JSON/);
    expect(errors).toMatch(/s\.jsonl:4: i/);
    expect(rows.map(({ doc, i }) => [doc, i])).toEqual([
      ['a', 0],
      ['a', 1],
    ]);
    expect(Object.keys(rows[0]?.scores as object)).toEqual(['risk', 'measure', 'outlook']);
  });
});

describe('analyse --texts', () => {
  it('gives the topic verdict on each line', () => {
    const path = file(
      't.jsonl',
      lines(
        {
          id: 'p',
          title: '央行宣布降准',
          text: '中国人民银行决定下调存款准备金率，支持实体经济，稳定经济增长。',
        },
        { id: 'n', title: '球队夺冠', text: '比赛最后一分钟球员进球，球队夺得冠军。' },
      ),
    );
    const { rows, code } = analyse('--texts', path);
    expect(code).toBe(0);
    expect(rows.map(({ id, policy }) => [id, policy])).toEqual([
      ['p', true],
      ['n', false],
    ]);
  });
});

describe('analyse --pair', () => {
  it('holds an article against a briefing, numbering sentences as the file does', () => {
    const pair = {
      id: 'x',
      briefing: {
        lang: 'en',
        points: [
          { id: 'r1', kind: 'risk', text: 'Downward pressure on the industrial economy has increased.' },
          { id: 'o1', kind: 'outlook', text: 'Rainfall is forecast to double next week.' },
        ],
      },
      article: {
        lang: 'en',
        sentences: [
          { i: 10, text: 'Downward pressure on the industrial economy has increased.' },
          { i: 20, text: 'Officials met on Monday.' },
        ],
      },
    };
    const { rows, errors, code } = analyse(
      '--pair',
      file('x.json', JSON.stringify(pair)),
      file('bad.json', '{\n"id": 1,\n}'),
    );
    expect(code).toBe(2);
    expect(errors).toMatch(/bad\.json:3: not valid JSON/);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: 'x',
      alignments: [{ point: 'r1', sentences: [10], relation: 'repeated' }],
      missing: ['o1'],
    });
  });
});

describe('analyse', () => {
  it.each([
    [[]],
    [['--nonsense', 'a.html']],
    [['--texts', '--pair', 'a.json']],
    [['a.html', '--url', 'nowhere']],
  ])('explains itself for %j', (args) => {
    const { errors, code } = analyse(...args);
    expect(code).toBe(2);
    expect(errors).not.toBe('');
  });
});
