import { checkDocument, type DocumentCheck } from './check-document';
import { paintDocument } from './paint-document';

/**
 * Writes each document into the page, one after the other, and checks it. The page's policy lets no script of
 * theirs run and nothing load; ours stay, since a written document keeps its window, and with it every policy and
 * refresh that a document's own head would add: those are left out.
 */
export function checkAll(
  documents: readonly { readonly html: string; readonly index: number }[],
): readonly DocumentCheck[] {
  return documents.map(({ html, index }) => {
    document.adoptedStyleSheets = []; // what one document left behind is not the next one's fault
    CSS.highlights.clear();
    const open = Document.prototype.open.bind(document) as () => void;
    open();
    Document.prototype.write.call(document, html.replace(/http-equiv/gi, 'data-equiv'));
    Document.prototype.close.call(document);
    return checkDocument(document, window, { seed: index, htmlLength: html.length, use: paintDocument });
  });
}
