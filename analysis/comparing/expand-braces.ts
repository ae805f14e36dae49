/** Every wording of a pattern with choices: `{cut, lower} the {key, policy} rate` gives four. Braces do not nest. */
export function expandBraces(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open === -1 || close === -1) return [pattern.replace(/ +/g, ' ').trim()];
  const choices = pattern.slice(open + 1, close).split(',');
  return choices.flatMap((choice) =>
    expandBraces(pattern.slice(0, open) + choice.trim() + pattern.slice(close + 1)),
  );
}
