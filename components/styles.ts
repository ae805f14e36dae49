import css from './ballast.css?inline';

/** The view's styles as text, for a shadow root. Documents link components/ballast.css instead. */
export const ballastCss: string = css;
