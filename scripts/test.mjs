/**
 * Every check, in order, each under its heading; a failure does not stop the ones after it. The end names
 * the tests that failed and counts all. `npm test` runs all, `npm test -- types unit` only those named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, '.output', 'reports');
const shared = join(root, '..', 'shared', 'gold', 'dev', 'pages');

/** `counts` names the JSON report a check leaves; `needsShared` is skipped where the saved pages are not at hand. */
const CHECKS = [
  {
    name: 'types',
    title: 'Types',
    runs: [
      ['tsc', '--noEmit'],
      ['tsc', '--noEmit', '-p', 'analysis'],
    ],
  },
  { name: 'lint', title: 'Lint and format', runs: [['biome', 'check', '--max-diagnostics=50', '.']] },
  {
    name: 'unit',
    title: 'Unit, property and architecture tests',
    runs: [
      [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=.output/reports/vitest.json',
      ],
    ],
    counts: { file: 'vitest.json', read: countVitest },
  },
  {
    name: 'build',
    title: 'Production builds, and the same with the local host',
    runs: [
      ['node', 'scripts/build.mjs', 'chrome', 'firefox'],
      ['node', 'scripts/build.mjs', '--local-host', 'chrome', 'firefox'],
    ],
  },
  { name: 'sizes', title: 'Size budgets', runs: [['node', 'scripts/check-sizes.mjs']] },
  {
    name: 'web-ext',
    title: "Mozilla's linter",
    runs: [['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']],
  },
  browserTests('page', 'Page tests: painting, card and panel in Chromium without the extension'),
  browserTests('chromium', 'End-to-end tests and accessibility in Chromium'),
  browserTests('firefox', 'End-to-end tests in Firefox'),
  {
    name: 'field',
    title: 'Field test on saved real pages (small)',
    runs: [['node', 'scripts/run-ts.mjs', 'scripts/field-test.ts', '--pages', '12']],
    needsShared: true,
  },
];

const chosen = process.argv.slice(2);
const checks = CHECKS.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const outcomes = checks.map(runCheck);
console.log(`\n${heading('Summary')}`);
for (const { title, status, seconds, note } of outcomes)
  console.log(
    `${{ passed: '✓', failed: '✗', skipped: '–' }[status]} ${title} (${seconds} s)${note ? `: ${note}` : ''}`,
  );

for (const { title, counts } of outcomes) {
  for (const name of counts?.failures ?? []) console.log(`\n✗ ${title}\n  ${name}`);
  for (const name of counts?.flaky ?? []) console.log(`\n~ ${title}: passed when tried again\n  ${name}`);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { counts } of outcomes) for (const key of Object.keys(total)) total[key] += counts?.[key] ?? 0;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(outcomes.some(({ status }) => status === 'failed') ? 1 : 0);

function runCheck({ title, runs, counts, needsShared, env }) {
  console.log(`\n${heading(title)}`);
  if (needsShared && !existsSync(shared)) {
    console.log('skipped: the saved pages (../shared) are not here');
    return { title, status: 'skipped', seconds: 0, note: '../shared is absent' };
  }
  const start = Date.now();
  const isGood = runs.map((run) => runProgram(run, env)).every(Boolean);
  const seconds = Math.round((Date.now() - start) / 1000);
  const counted = counts && countReport(counts);
  const note = counted && `${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped`;
  return {
    title,
    status: isGood && (!counts || counted) ? 'passed' : 'failed',
    seconds,
    note,
    counts: counted,
  };
}

function runProgram([program, ...args], env) {
  const local = join(root, 'node_modules', '.bin', program);
  const command = program === 'node' ? process.execPath : local;
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${program} did not run: ${error.message}`);
  return status === 0;
}

/** Null when the report is missing or unreadable: the check then counts as failed. */
function countReport({ file, read }) {
  try {
    return read(JSON.parse(readFileSync(join(reports, file), 'utf8')));
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    return null;
  }
}

function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that could not be loaded has no tests of its own, and is counted as one failure.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
    failures: testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return message ? [`${relative(root, name)}: ${message}`] : [];
      return failed.map(
        ({ fullName, failureMessages }) =>
          `${relative(root, name)}: ${fullName}\n  ${failureMessages.join('\n').slice(0, 1500)}`,
      );
    }),
  };
}

function countPlaywright({ stats, errors, suites }) {
  const specs = suites.flatMap(specsOf);
  const named = (wanted) =>
    specs
      .filter(({ tests }) => tests.some(({ status }) => status === wanted))
      .map(({ file, line, title }) => `${file}:${line}: ${title}`);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [...named('unexpected'), ...errors.map(({ message }) => message)],
    flaky: named('flaky'),
  };
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

function browserTests(name, title) {
  const file = `playwright-${name}.json`;
  return {
    name,
    title,
    runs: [['playwright', 'test', `--project=${name}`]],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, file) },
    counts: { file, read: countPlaywright },
  };
}

function heading(title) {
  return `── ${title} ${'─'.repeat(Math.max(4, 76 - title.length))}`;
}
