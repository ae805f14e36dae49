import type { NoteVerdict, PaintNote } from '../../extension/messages';
import { fillIn, type PageWords } from '../../extension/page-words';
import type { CardContent } from '../../page/card';

/** What the card says of the points of one sentence. */
export const cardContents = (notes: readonly PaintNote[], words: PageWords): readonly CardContent[] =>
  notes.map(({ kind, cues, verdict }) => ({
    kind,
    kindLabel: words[`legend.${kind}`],
    why: cues,
    matched: matchOf(verdict, words),
    actions: [],
  }));

const matchOf = (verdict: NoteVerdict, words: PageWords): CardContent['matched'] => {
  switch (verdict.status) {
    case 'repeated':
      return { status: words['card.repeated'], text: verdict.heard };
    case 'changed': {
      const status = fillIn(words['card.changed'], [words[`change.${verdict.change}`]]);
      const contrast = `${words['card.was']}: ${verdict.was} · ${words['card.now']}: ${verdict.now}`;
      return { status, text: verdict.heard, quotation: contrast };
    }
    case 'related':
      return { status: words['card.related'], text: verdict.heard };
    case 'fresh':
      return null;
    default:
      return verdict satisfies never;
  }
};
