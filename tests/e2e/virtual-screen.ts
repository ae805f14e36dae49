import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { until } from './chromium/until';

/** Where X servers of this kind write what they show: a header in the format of `xwd`, then the pixels. */
const FRAME = 'Xvfb_screen0';

/**
 * A screen that nobody sees, with a real keyboard: for what the browser itself draws and asks, which no protocol
 * reaches. Needs Xvfb and xdotool (`hasScreenPrograms`).
 */
export class VirtualScreen {
  private constructor(
    private readonly server: ChildProcess,
    private readonly folder: string,
    /** For the environment of a program that is to show itself here. */
    readonly display: string,
  ) {}

  static async open(): Promise<VirtualScreen> {
    const folder = mkdtempSync(join(tmpdir(), 'ballast-screen-'));
    // the server chooses a free display and writes its number to the fourth stream
    const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-fbdir', folder];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise<string>((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', () => reject(new Error('Xvfb ended before it had a screen')));
      (server.stdio[3] as Readable).once('data', (told) => resolve(String(told).trim()));
    });
    return new VirtualScreen(server, folder, `:${number}`);
  }

  /** Presses a key as a hand does; its name is X's, such as `Return`. It goes to the window that has the focus. */
  press(key: string): void {
    this.xdotool('key', key);
  }

  /** Gives the keyboard to the visible window of this class: without a window manager nobody else does. */
  focusWindow(name: string): void {
    const [window] = this.xdotool('search', '--onlyvisible', '--class', name).trim().split('\n');
    this.xdotool('windowfocus', '--sync', window ?? '');
  }

  /** Resolves once what is shown has not changed for a third of a second. */
  async atRest(): Promise<void> {
    let last = '';
    await until('the screen came to rest', async () => {
      const before = last;
      last = this.picture();
      await new Promise((resolve) => setTimeout(resolve, 330));
      return last === before;
    });
  }

  /** A mark of what is shown: the same for the same picture. */
  picture(): string {
    return createHash('sha256').update(readFileSync(this.frame)).digest('hex');
  }

  /** The mean of all pixels' bytes, from 0 (black) to 255. */
  brightness(): number {
    const frame = readFileSync(this.frame);
    const header = frame.readUInt32BE(0);
    const colours = frame.readUInt32BE(19 * 4) * 12; // as many entries of twelve bytes between header and pixels
    let sum = 0;
    let count = 0;
    // every 97th byte will do, and falls on each colour in turn
    for (let i = header + colours; i < frame.length; i += 97) {
      sum += frame[i] ?? 0;
      count += 1;
    }
    return sum / count;
  }

  private get frame(): string {
    return join(this.folder, FRAME);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private xdotool(...args: string[]): string {
    return execFileSync('xdotool', args, {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: this.display },
      timeout: 10_000,
    });
  }
}
