import type { NoteVerdict, PaintNote } from '../../extension/messages';
import type { CardContent } from '../../page/card';
import { word } from './word';

/** What the card says of the points of one sentence. */
export const cardContents = (notes: readonly PaintNote[]): readonly CardContent[] =>
  notes.map(({ kind, cues, verdict }) => ({
    kind,
    kindLabel: word(`legend.${kind}`),
    why: cues,
    matched: matchOf(verdict),
    actions: [],
  }));

const matchOf = (verdict: NoteVerdict): CardContent['matched'] => {
  switch (verdict.status) {
    case 'repeated':
      return { status: word('card.repeated'), text: verdict.heard };
    case 'changed': {
      const status = word('card.changed', [word(`change.${verdict.change}`)]);
      const contrast = `${word('card.was')}: ${verdict.was} · ${word('card.now')}: ${verdict.now}`;
      return { status, text: verdict.heard, quotation: contrast };
    }
    case 'related':
      return { status: word('card.related'), text: verdict.heard };
    case 'fresh':
      return null;
    default:
      return verdict satisfies never;
  }
};
