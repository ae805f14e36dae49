/** The mark of Ballast: lines of text kept level by the stone below them. Drawn in full in docs/icon. */
export const Stone = () => (
  <svg class="stone" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path class="stone-lines" d="M2 3h16M2 7h10" />
    <path
      class="stone-body"
      d="M5 18.5c-2.5 0-3.9-1.5-3.7-3.6C1.6 12 4.8 10 9.5 10c5.4 0 9.2 2.1 9.2 5.3 0 2-1.3 3.2-3.6 3.2z"
    />
  </svg>
);
