export interface AdoptedStyle {
  /** Sets the style sheet's text, and adopts it again if the page has thrown it out. */
  set(css: string): void;
}

/** Element that holds a style sheet where the document cannot adopt one; it is our own, outside the page's tree. */
const HOLDER = 'ballast-style';

/**
 * A style sheet for the whole document that leaves its tree alone: adopted, not inserted. A content script's
 * sheet is exempt from the page's content security policy and meets no Trusted Types sink. Where a browser
 * refuses to adopt a sheet made in an isolated world, a `style` in a host element of our own takes its place.
 */
export function adoptStyle(document: Document, signal: AbortSignal): AdoptedStyle {
  let sheet: CSSStyleSheet | null = null;
  let style: HTMLStyleElement | null = null;
  signal.addEventListener('abort', () => {
    style?.parentNode?.parentNode?.removeChild(style.parentNode);
    if (sheet && document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return {
    set(css) {
      if (style) {
        style.textContent = css;
        return;
      }
      try {
        sheet ??= new CSSStyleSheet();
        sheet.replaceSync(css);
        if (!document.adoptedStyleSheets.includes(sheet))
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
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
