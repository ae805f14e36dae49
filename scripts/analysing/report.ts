/** Where a mode of the command line writes its rows, and what it says of input it cannot use. */
export interface Report {
  row(value: object): void;
  /** `where` names the file, and the line after a colon. */
  problem(where: string, what: string): void;
}

/** JSON lines on standard output, problems on standard error; any problem makes the exit code 2. */
export function createReport(): Report {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of the pipe has enough (`| head`): not our fault, and nobody is left to tell.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  return {
    row: (value) => {
      process.stdout.write(`${JSON.stringify(value)}\n`);
    },
    problem: (where, what) => {
      process.exitCode = 2;
      process.stderr.write(`${where}: ${what}\n`);
    },
  };
}

/** What went wrong, in one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'unknown';
