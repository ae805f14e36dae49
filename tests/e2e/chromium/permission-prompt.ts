import type { VirtualScreen } from '../virtual-screen';
import { until } from './until';

/** The browser darkens its whole window below the question: by more than half, less the bright question itself. */
const DARKENED = 0.75;

/**
 * The browser's own question whether a permission may be given, answered by the keyboard. No protocol shows or
 * answers it; whether it stands there is seen by the darkened window.
 */
export class PermissionPrompt {
  private constructor(
    private readonly screen: VirtualScreen,
    private readonly before: number,
  ) {}

  /** The question that `action` brings up. */
  static async askedBy(screen: VirtualScreen, action: () => Promise<unknown>): Promise<PermissionPrompt> {
    const prompt = new PermissionPrompt(screen, screen.brightness());
    await action();
    await until('the browser asked', async () => prompt.isShown());
    return prompt;
  }

  /** The button to refuse has the focus at first; the one to allow is the next. */
  async allow(): Promise<void> {
    await this.screen.atRest();
    const before = this.screen.picture();
    await this.pressUntil('the next button has the focus', 'Tab', () => this.screen.picture() !== before);
    await this.pressUntilGone('Return');
  }

  async deny(): Promise<void> {
    await this.pressUntilGone('Return');
  }

  /** Closed without an answer. */
  async dismiss(): Promise<void> {
    await this.pressUntilGone('Escape');
  }

  private isShown(): boolean {
    return this.screen.brightness() < this.before * DARKENED;
  }

  private pressUntilGone(key: string): Promise<void> {
    return this.pressUntil('the browser’s question is answered', key, () => !this.isShown());
  }

  /** The browser ignores what is pressed in the first half second, lest someone answers while typing. */
  private async pressUntil(what: string, key: string, isDone: () => boolean): Promise<void> {
    let pressed = 0;
    await until(what, async () => {
      if (Date.now() - pressed > 1_000) {
        this.screen.press(key);
        pressed = Date.now();
      }
      return isDone();
    });
  }
}
