/** Rows as columns of equal width, for people; programs ask for --json. Columns of numbers stand to the right. */
export function printTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  numberColumns: readonly number[] = [],
): void {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of [header, ...rows]) {
    console.log(
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return numberColumns.includes(column) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    );
  }
}
