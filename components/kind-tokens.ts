import { KINDS } from '../analysis/kind';
import { KIND_STYLE } from '../briefings/kind-style';

/** The looks of the kinds as custom properties of the view's root, e.g. `--risk` and `--risk-ground`. */
export const kindTokens: Readonly<Record<string, string>> = Object.fromEntries(
  KINDS.flatMap((kind) => {
    const style = KIND_STYLE[kind];
    return [
      [`--${kind}`, `light-dark(${style.light}, ${style.dark})`],
      [`--${kind}-ground`, `light-dark(${style.lightGround}, ${style.darkGround})`],
      [`--${kind}-line`, style.line],
    ];
  }),
);
