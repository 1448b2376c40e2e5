/** All charts of the comparison. */
import type { Gesamtzahl } from '../datensatz/gesamtzahl.ts';
import type { Sprache } from '../sprache/sprachen.ts';
import { texte } from '../texte/index.ts';
import { vergleichstexte } from '../texte/vergleich.ts';
import type { Amt, Verzeichnis } from '../verzeichnis/verzeichnis.ts';
import type { Grafik } from './grafik.ts';
import { GRUPPEN, type Gruppe } from './gruppen.ts';
import {
  GRUPPENKENNUNG,
  ranglistengrafik,
  verteilungsgrafik,
  type Rahmen,
} from './gruppengrafiken.ts';
import {
  bezirksgrafik,
  entwicklungsgrafik,
  kreisgrafik,
  veraenderungsgrafik,
} from './landesgrafiken.ts';
import { rangliste, type Rangliste } from './rangliste.ts';

/** The charts of all Bavaria. */
const LANDESGRAFIKEN = [
  'entwicklung',
  'abdeckung-regierungsbezirke',
  'abdeckung-landkreise',
  'veraenderung',
] as const;

/**
 * The ids of all charts: their addresses are `/vergleich/<id>.svg`, `.png` and `.csv`, for ever.
 * Every one exists whatever the records say; one without data says so in its picture.
 */
export const GRAFIKEN: readonly string[] = [
  ...LANDESGRAFIKEN,
  ...GRUPPEN.flatMap((gruppe) => [
    `rangliste-${GRUPPENKENNUNG[gruppe]}`,
    `verteilung-${GRUPPENKENNUNG[gruppe]}`,
  ]),
];

/** What the page says of one group. */
export interface Gruppenvergleich {
  gruppe: Gruppe;
  kennung: string;
  liste: Rangliste<Amt>;
  rangliste: Grafik;
  verteilung: Grafik;
}

/** Everything that is compared, in one language. */
export interface Vergleich {
  entwicklung: Grafik;
  bezirke: Grafik;
  kreise: Grafik;
  veraenderung: Grafik;
  gruppen: readonly Gruppenvergleich[];
}

/**
 * Compares what can be compared fairly: the offices that hold the seal today, group by group.
 * @param heute day of the build, `YYYY-MM-DD`; `vollstaendig`: every holder is recorded
 */
export function vergleich(
  verzeichnis: Verzeichnis,
  gesamtzahlen: readonly Gesamtzahl[],
  sprache: Sprache,
  { heute, vollstaendig }: Pick<Rahmen, 'heute' | 'vollstaendig'>,
): Vergleich {
  const rahmen: Rahmen = { t: texte(sprache), w: vergleichstexte(sprache), heute, vollstaendig };
  const { gueltige } = verzeichnis;
  return {
    entwicklung: entwicklungsgrafik(rahmen, verzeichnis, gesamtzahlen),
    bezirke: bezirksgrafik(rahmen, verzeichnis),
    kreise: kreisgrafik(rahmen, verzeichnis),
    veraenderung: veraenderungsgrafik(rahmen, gueltige),
    gruppen: GRUPPEN.map((gruppe) => {
      const liste = rangliste(gruppe, gueltige, heute);
      return {
        gruppe,
        kennung: GRUPPENKENNUNG[gruppe],
        liste,
        rangliste: ranglistengrafik(rahmen, liste),
        verteilung: verteilungsgrafik(rahmen, liste),
      };
    }),
  };
}

/** All charts of a comparison, in the order of {@link GRAFIKEN}. */
export const alleGrafiken = ({
  entwicklung,
  bezirke,
  kreise,
  veraenderung,
  gruppen,
}: Vergleich): Grafik[] => [
  entwicklung,
  bezirke,
  kreise,
  veraenderung,
  ...gruppen.flatMap((eine) => [eine.rangliste, eine.verteilung]),
];
