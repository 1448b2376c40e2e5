/** The fields of the editors' form. */

/** The fields in groups, as they stand in the form; names are paths in the record. */
export const GRUPPEN = [
  { id: 'auszeichnung', felder: ['auszeichnung.seit', 'auszeichnung.quelle'] },
  {
    id: 'berichtigung',
    felder: [
      'berichtigung.welche',
      'berichtigung.anzahl',
      'berichtigung.am',
      'berichtigung.grund',
      'berichtigung.quelle',
    ],
  },
  {
    id: 'zahl',
    felder: [
      'zahl.anzahl',
      'zahl.mindestens',
      'zahl.stand',
      'zahl.quelle',
      'zahl.kommunal',
      'zahl.zentral',
    ],
  },
  {
    id: 'kontakt',
    felder: [
      'website',
      'bayernportal',
      'anschrift.strasse',
      'anschrift.plz',
      'anschrift.ort',
      'telefon',
      'email',
      'hinweis',
    ],
  },
  { id: 'entzug', felder: ['entzug.seit', 'entzug.grund', 'entzug.quelle'] },
] as const;

export type Feldname = (typeof GRUPPEN)[number]['felder'][number];

/** All fields, in the order of the form. */
export const FELDER: readonly Feldname[] = GRUPPEN.flatMap(
  ({ felder }) => felder as readonly Feldname[],
);

/** Fields that are filled in before anyone types: alone they say nothing. */
export const VORBELEGTE: ReadonlySet<Feldname> = new Set<Feldname>(['berichtigung.am']);
