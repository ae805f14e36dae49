import type {
  Answer,
  AnswerOf,
  BackgroundProtocol,
  ContentProtocol,
  DataOf,
  PageNonce,
  PaintOrder,
} from '../../../../extension/messages';
import type { Caller } from '../../../../extension/receive-messages';
import { article, nonceOf, report } from '../fakes';

export type Ask = <K extends keyof BackgroundProtocol & string>(
  type: K,
  data: DataOf<BackgroundProtocol, K>,
  caller: Caller,
) => Promise<Answer<AnswerOf<BackgroundProtocol, K>>>;

let nonces = 0;

/**
 * A document in a tab with our scripts in it: what the spotter, the reader and the panel do, without their waits.
 * `title` decides what it is: about growth it is about policy.
 */
export class FakePage {
  nonce: PageNonce = nonceOf(0);
  order: PaintOrder | null = null;
  level = 'key';
  panel: 'none' | 'shown' | 'hidden' = 'none';
  hasReader = false;
  /** Gone for good, or until it is injected anew. */
  hasSpotter = true;
  isClosed = false;
  text: string = article.text;
  private revision = 0;
  private asked = 0;

  constructor(
    readonly tab: number,
    public url: string,
    public title: string,
    private readonly ask: Ask,
  ) {
    this.move(url, title);
  }

  /** A new page in the same tab, by load or within the document: either way a new nonce. */
  move(url: string, title: string): void {
    nonces += 1;
    Object.assign(this, { url, title, nonce: nonceOf(nonces), order: null, hasReader: false, revision: 0 });
  }

  async look(asked = false): Promise<void> {
    const { nonce, url, title } = this;
    for (let tries = 0; tries < 3 && this.stands(nonce); tries += 1) {
      const answer = await this.ask('reportPage', report({ url, title }, { nonce, asked }), this.caller());
      if (answer.ok && answer.value.next === 'leave') this.leave();
      if (answer.ok || answer.error === 'forbidden') return;
    }
  }

  /** The text changes under the reader's eyes. */
  async change(text: string): Promise<void> {
    this.text = text;
    this.revision += 1;
    if (this.hasReader) await this.read();
  }

  async read(): Promise<void> {
    const { nonce, revision, text } = this;
    const submission = {
      nonce,
      revision,
      result: { status: 'read', article: { ...article, url: this.url, text } },
    } as const;
    for (let tries = 0; tries < 4; tries += 1) {
      const answer = await this.ask('submitArticle', submission, this.caller());
      if (!this.stands(nonce) || this.revision !== revision) return;
      if (answer.ok) {
        this.order = answer.value.status === 'ready' ? answer.value.order : null;
        return;
      }
    }
  }

  /** What the background does to the page; null when nobody is there. */
  inject(name: 'spotter' | 'reader' | 'panel'): void {
    if (name === 'spotter' && !this.hasSpotter) {
      this.hasSpotter = true;
      this.move(this.url, this.title);
      void this.look();
    }
    if (!this.hasSpotter) return;
    if (name === 'panel' && this.panel === 'none') {
      this.panel = 'hidden';
      void this.askForPanel();
    }
    if (name !== 'reader') return;
    this.hasReader = true;
    void this.read();
  }

  receive<K extends keyof ContentProtocol>(type: K, data: DataOf<ContentProtocol, K>): Answer<unknown> {
    const done = { ok: true, value: null } as const;
    const gone = { ok: false, error: 'gone' } as const;
    if (!this.hasSpotter) return gone;
    switch (type) {
      case 'whichPage':
        return { ok: true, value: { nonce: this.nonce, hasPanel: this.panel !== 'none' } };
      case 'readPage':
        void this.look((data as { asked: boolean }).asked);
        return done;
      case 'leavePage':
        this.leave();
        return done;
      case 'setHighlightLevel':
        this.level = (data as { level: string }).level;
        return done;
      case 'showPanel':
      case 'hidePanel':
        if (this.panel === 'none') return gone;
        void this.askForPanel();
        return done;
      default:
        return done;
    }
  }

  /** The panel shows itself by what the background says last, not by what it is told. */
  private async askForPanel(): Promise<void> {
    this.asked += 1;
    const mine = this.asked;
    for (let tries = 0; tries < 4; tries += 1) {
      const answer = await this.ask('getPageState', {}, this.caller());
      if (mine !== this.asked || this.panel === 'none') return;
      if (!answer.ok) continue;
      const { pinned, state } = answer.value;
      const stays = this.panel === 'shown' && state.status === 'reading';
      this.panel = pinned && (state.status === 'ready' || stays) ? 'shown' : 'hidden';
      return;
    }
  }

  caller(): Caller {
    return { from: 'page', tab: this.tab, window: 1, url: this.url, document: null };
  }

  private leave(): void {
    Object.assign(this, { hasSpotter: false, hasReader: false, order: null, panel: 'none' });
  }

  private stands(nonce: PageNonce): boolean {
    return this.nonce === nonce && !this.isClosed && this.hasSpotter;
  }
}
