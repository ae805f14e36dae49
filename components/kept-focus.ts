import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When the pressed button goes away with what it belonged to, focus would fall back to the top of the document: it
 * is moved to the first `fallback` in `root` instead. Looked at each time `change` is another value; focus that lives
 * on elsewhere is left alone.
 */
export const useKeptFocus = (
  root: RefObject<HTMLElement | null>,
  fallback: string,
  change: unknown,
): void => {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const view = root.current;
    if (!view) return;
    const tree = view.getRootNode();
    const active = 'activeElement' in tree && tree.activeElement instanceof Node ? tree.activeElement : null;
    const holdsFocus = active !== null && view.contains(active);
    if (hadFocus.current && !holdsFocus)
      view.querySelector<HTMLElement>(fallback)?.focus({ preventScroll: true });
    const enter = () => {
      hadFocus.current = true;
    };
    // A removed element may or may not send focusout, so only a move to a known place outside counts.
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !view.contains(event.relatedTarget))
        hadFocus.current = false;
    };
    view.addEventListener('focusin', enter);
    view.addEventListener('focusout', leave);
    return () => {
      view.removeEventListener('focusin', enter);
      view.removeEventListener('focusout', leave);
    };
  }, [change]);
};
