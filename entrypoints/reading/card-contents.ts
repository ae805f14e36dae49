import { i18n } from '#i18n';
import type { NoteVerdict, PaintNote } from '../../extension/messages';
import type { CardContent } from '../../page/card';

/** What the card says of the points of one sentence. */
export const cardContents = (notes: readonly PaintNote[]): readonly CardContent[] =>
  notes.map(({ kind, cues, verdict }) => ({
    kind,
    kindLabel: i18n.t(`legend.${kind}`),
    why: cues,
    matched: matchOf(verdict),
    actions: [],
  }));

const matchOf = (verdict: NoteVerdict): CardContent['matched'] => {
  switch (verdict.status) {
    case 'repeated':
      return { status: i18n.t('card.repeated'), text: verdict.heard };
    case 'changed': {
      const status = i18n.t('card.changed', [i18n.t(`change.${verdict.change}`)]);
      const contrast = `${i18n.t('card.was')}: ${verdict.was} · ${i18n.t('card.now')}: ${verdict.now}`;
      return { status, text: verdict.heard, quotation: contrast };
    }
    case 'related':
      return { status: i18n.t('card.related'), text: verdict.heard };
    case 'fresh':
      return null;
    default:
      return verdict satisfies never;
  }
};
