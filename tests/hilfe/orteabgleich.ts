/** What `orte.json` says of an errand, read as others read it: the exceptions first, then the level. */
import type { OrtExport } from '../../src/domain/ausgabe/export.ts';
import type { Anliegen } from '../../src/domain/datensatz/anliegen.ts';

/** Keys of the authorities that do an errand at a place. */
export function laut({ zustaendig, ausnahmen }: OrtExport, { id, ebene }: Anliegen): string[] {
  const ausnahme = ausnahmen.find(({ anliegen }) => anliegen === id);
  if (ausnahme) return ausnahme.zustaendig;
  const auf = (gesucht: string) => zustaendig.find((eine) => eine.ebene === gesucht)?.schluessel;
  return [(ebene === 'gemeinde' && auf('verwaltungsgemeinschaft')) || auf(ebene)!];
}
