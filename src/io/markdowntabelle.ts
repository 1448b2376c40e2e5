/** A table in Markdown, its columns as wide as their longest cell. */
export function markdowntabelle(
  kopf: readonly string[],
  zeilen: readonly (readonly string[])[],
): string {
  const breiten = kopf.map((titel, i) =>
    Math.max(titel.length, ...zeilen.map((zeile) => zeile[i]!.length)),
  );
  const reihe = (zellen: readonly string[]) =>
    `| ${zellen.map((text, i) => text.padEnd(breiten[i]!)).join(' | ')} |`;
  return [
    reihe(kopf),
    reihe(breiten.map((breite) => '-'.repeat(breite))),
    ...zeilen.map(reihe),
  ].join('\n');
}
