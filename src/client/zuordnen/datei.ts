/** The matched list as CSV, in the forms of the published files. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Csvform } from '../../domain/ausgabe/csvform.ts';
import type { Zuordnungstexte } from '../../domain/texte/zuordnen.ts';
import { mitBasis } from '../../domain/verzeichnis/urls.ts';
import type { Listenzeile } from './zeile.ts';

/** What came of a line, in words. */
const ergebnis = ({ zuordnung, behoerde }: Listenzeile, { datei }: Zuordnungstexte): string =>
  zuordnung.art !== 'klar' && behoerde ? datei.gewaehlt : datei[zuordnung.art];

/** @param form comma for programs, or semicolon for Excel */
export const alsDatei = (
  zeilen: readonly Listenzeile[],
  z: Zuordnungstexte,
  form: Csvform,
  basis: string,
): string =>
  stringify(
    zeilen.map((zeile) => {
      const { pfad, ...bekannt } = zeile.auskunft ?? { pfad: null };
      return {
        [z.datei.eingabe]: zeile.eingabe,
        [z.datei.ergebnis]: ergebnis(zeile, z),
        ...bekannt,
        url: pfad === null ? null : new URL(mitBasis(basis, pfad), location.href).href,
        [z.datei.vorschlaege]: zeile.behoerde ? null : zeile.namen.join(' | '),
      };
    }),
    { ...form, columns: spalten(z) },
  );

/** The columns: what was pasted, what is known, what may be meant. */
const spalten = ({ datei }: Zuordnungstexte): string[] => [
  datei.eingabe,
  datei.ergebnis,
  'name',
  'art',
  'schluessel',
  'ars',
  'landkreis',
  'regierungsbezirk',
  'siegel',
  'amt',
  'anzahl',
  'mindestens',
  'stand',
  'url',
  datei.vorschlaege,
];
