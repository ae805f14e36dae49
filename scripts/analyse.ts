// The engine without a browser, for research and tests: JSON lines on standard output.
//   npm run -s analyse -- FILE.html[.gz]… [--url URL]   the reading of each page, held against the built-in briefing
//   npm run -s analyse -- --sentences FILE.jsonl…       labels for sentences {doc, i, lang?, text}
//   npm run -s analyse -- --texts FILE.jsonl…           the topic verdict on texts {id, title, text}
//   npm run -s analyse -- --pair FILE.json…             an article held against a briefing
// Input that cannot be used is named on standard error with its file and line; the rest is still done, and the
// exit code is 2.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { analysePages } from './analysing/analyse-page';
import { analysePair } from './analysing/analyse-pair';
import { analyseSentences } from './analysing/analyse-sentences';
import { analyseTexts } from './analysing/analyse-texts';
import { createReport, type Report } from './analysing/report';

const usage =
  'usage: analyse FILE.html[.gz]… [--url URL] | --sentences FILE.jsonl… | --texts FILE.jsonl… | --pair FILE.json…';
const modes = ['--sentences', '--texts', '--pair'] as const;
type Mode = (typeof modes)[number] | 'pages';

interface Request {
  readonly mode: Mode;
  readonly files: readonly string[];
  readonly url: string | null;
}

const report = createReport();
const request = readArguments(process.argv.slice(2));
if (typeof request === 'string') report.problem('analyse', request);
else await run(request, report);

async function run({ mode, files, url }: Request, report: Report): Promise<void> {
  switch (mode) {
    case 'pages':
      return analysePages(files, url, report);
    case '--sentences':
      for (const file of files) await analyseSentences(file, report);
      return;
    case '--texts':
      for (const file of files) analyseTexts(file, report);
      return;
    case '--pair':
      for (const file of files) await analysePair(file, report);
      return;
    default:
      mode satisfies never;
  }
}

function readArguments(args: readonly string[]): Request | string {
  const files: string[] = [];
  let mode: Mode = 'pages';
  let url: string | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const named = modes.find((name) => name === arg);
    if (named) {
      if (mode !== 'pages') return `only one of ${modes.join(', ')} at a time`;
      mode = named;
    } else if (arg === '--url' || arg.startsWith('--url=')) {
      url = arg === '--url' ? (args[++at] ?? '') : arg.slice('--url='.length);
      if (!URL.canParse(url)) return `--url: not an address: ${url}`;
    } else if (arg.startsWith('--')) return `unknown option ${arg}\n${usage}`;
    else files.push(found(arg));
  }
  if (files.length === 0) return `no file given\n${usage}`;
  return { mode, files, url };
}

/** npm runs scripts in the package's folder: a path may also be meant from where npm was called. */
function found(path: string): string {
  const from = process.env.INIT_CWD;
  return existsSync(path) || !from ? path : resolve(from, path);
}
