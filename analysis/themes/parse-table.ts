/** One line of a bilingual table. */
export interface TableRow {
  readonly id: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly parent: string | null;
}

/** Reads a table whose lines are `id | English variants | Chinese variants | parent`, variants parted by `;`. */
export function parseTable(table: string): readonly TableRow[] {
  const variants = (cell: string | undefined) =>
    (cell ?? '')
      .split(';')
      .map((variant) => variant.trim())
      .filter(Boolean);
  return table
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [id = '', en, zh, parent] = line.split('|');
      return { id: id.trim(), en: variants(en), zh: variants(zh), parent: parent?.trim() || null };
    });
}
