/** The mark of Ballast: three lines of text resting level on a ballast stone. The same drawing as public/icons. */
export const Stone = () => (
  <svg class="stone" width="20" height="20" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path class="stone-body" d="M3 27h42c0 11-8 18-21 18S3 38 3 27z" />
    <path class="stone-lines" d="M8 19h32M8 11.500h24M8 4h29" />
  </svg>
);
