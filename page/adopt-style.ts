export interface AdoptedStyle {
  /** Sets the style sheet's text, and adopts it again where the page has thrown it out; in these shadow roots too. */
  set(css: string, roots?: Iterable<ShadowRoot>): void;
}

/** Element that holds a style sheet where the document cannot adopt one; it is our own, outside the page's tree. */
const HOLDER = 'ballast-style';

/**
 * A style sheet for the whole document that leaves its tree alone: adopted, not inserted. A content script's
 * sheet is exempt from the page's content security policy and meets no Trusted Types sink. Where a browser
 * refuses to adopt a sheet made in an isolated world, a `style` in a host element of our own takes its place.
 * Firefox draws highlights inside a shadow root by sheets of that root only.
 */
export function adoptStyle(document: Document, signal: AbortSignal): AdoptedStyle {
  let sheet: CSSStyleSheet | null = null;
  let style: HTMLStyleElement | null = null;
  const homes = new Set<DocumentOrShadowRoot>([document]);
  signal.addEventListener('abort', () => {
    style?.parentNode?.parentNode?.removeChild(style.parentNode);
    for (const home of homes)
      if (sheet && home.adoptedStyleSheets.includes(sheet))
        home.adoptedStyleSheets = home.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return {
    set(css, roots = []) {
      if (style) {
        style.textContent = css;
        return;
      }
      for (const root of roots) homes.add(root);
      try {
        // a document adopts sheets made by its own window only
        sheet ??= new (document.defaultView ?? globalThis).CSSStyleSheet();
        sheet.replaceSync(css);
        for (const home of homes)
          if (!home.adoptedStyleSheets.includes(sheet))
            home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
      } catch {
        // a sheet of another world, in a browser that minds
        sheet = null;
        style = document.createElement('style');
        style.textContent = css;
        const holder = document.createElement(HOLDER);
        holder.append(style);
        document.documentElement.append(holder);
      }
    },
  };
}
