/**
 * How many bytes of the session's room a value takes, in the browser that counts most. Measured: Chromium counts its own
 * memory, 32 bytes a value and 32 more a name, and text from 23 bytes on; Firefox two bytes a character where one of
 * them is no Latin letter. The JSON text of many small values would be a seventh of that.
 */
export const storedSize = (value: unknown): number => {
  if (typeof value === 'string') return VALUE + textSize(value);
  if (typeof value !== 'object' || value === null) return VALUE;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + storedSize(each), VALUE);
  return Object.entries(value).reduce(
    (sum, [name, each]) => (each === undefined ? sum : sum + NAME + textSize(name) + storedSize(each)),
    VALUE,
  );
};

const VALUE = 32;
const NAME = 32;
/** Shorter text lies in the value itself. */
const INLINE = 22;
/** What memory is rounded up by. */
const ROUNDING = 8;

const textSize = (text: string): number => {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= INLINE) return 0;
  return (bytes > text.length ? Math.max(bytes, 2 * text.length) : bytes) + ROUNDING;
};
