export interface AdoptedStyle {
  /** Sets the style sheet's text, and adopts it again where the page has thrown it out; in these shadow roots too. */
  set(css: string, roots?: Iterable<ShadowRoot>): void;
}

/**
 * A style sheet for the whole document that leaves its tree alone: adopted, not inserted. A content script's
 * sheet is exempt from the page's content security policy and meets no Trusted Types sink; both browsers adopt
 * one that was made in an isolated world. Firefox draws highlights inside a shadow root by sheets of that root only.
 */
export function adoptStyle(document: Document, signal: AbortSignal): AdoptedStyle {
  // a document adopts sheets made by its own window only
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  const homes = new Set<DocumentOrShadowRoot>([document]);
  signal.addEventListener('abort', () => {
    for (const home of homes)
      if (home.adoptedStyleSheets.includes(sheet))
        home.adoptedStyleSheets = home.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return {
    set(css, roots = []) {
      for (const root of roots) homes.add(root);
      sheet.replaceSync(css);
      for (const home of homes)
        if (!home.adoptedStyleSheets.includes(sheet))
          home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
    },
  };
}
