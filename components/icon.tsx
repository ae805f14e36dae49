/** Drawn for 16 × 16, stroked in the text's colour. */
const PATHS = {
  pin: 'M6 2h4l-.5 5 2.5 2.5H4L6.500 7zM8 9.500V14',
  panel: 'M2.500 3h11v10h-11zM10 3v10',
  marker: 'M3 13.500h10M5 10.500l5.500-7 2.500 2-5.500 7H5z',
  arrow: 'M3 8h9.500M9 4.500 12.500 8 9 11.500',
  out: 'M6 4H3.500v8.500H12V10M8.500 3H13v4.500M13 3 7.500 8.500',
  lock: 'M4 7.500h8v6H4zM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500',
  power: 'M8 2.500v5M5 4.500a5 5 0 1 0 6 0',
  hourglass:
    'M4 2.500h8M4 13.500h8M5 2.500c0 3 2 4 3 5.500 1-1.500 3-2.500 3-5.500M5 13.500c0-3 2-4 3-5.500 1 1.500 3 2.500 3 5.500',
  list: 'M3 4h10M3 8h10M3 12h6',
  elsewhere: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM10.500 5.500l-1.500 3.500-3.500 1.500L7 7z',
  speech: 'M2.500 3.500h11v7.500H8l-3 2.500V11H2.500z',
  warning: 'M8 2.500 14 13H2zM8 6.500v3M8 11v.6',
  repeated: 'M3.500 6h9M3.500 10h9',
  changed: 'M3.500 6h9M3.500 10h9M10.500 3l-5 10',
  missing: 'M4 8h8',
  fresh: 'M8 3.500v9M3.500 8h9',
  check: 'M3 8.500 6.500 12 13 4.500',
  search: 'M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM10.500 10.500 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  risk: 'M8 2.500 14 13H2zM8 6.500v3M8 11v.6',
  measure: 'M2.500 13.500v-4h3.500V6h3.500V2.500h4v11z',
  outlook: 'M2 10.500a6 6 0 0 1 12 0M1.500 13h13M8 2.500v0',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon: the words beside it, or the label of its button, say what it means. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
