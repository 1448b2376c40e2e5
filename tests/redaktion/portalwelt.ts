/** An invented BayernPortal for the records of the fixtures: their Dienststellen, and others. */
import type { Datensatz } from '../../src/domain/datensatz/schema.ts';
import { aktuelleZahl } from '../../src/domain/datensatz/verlauf.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { geprueft, register } from '../hilfe/inhalt.ts';
import type { Portalstelle, Portalwelt } from '../hilfe/portalserver.ts';

/** Records that hold the seal, with their authority. */
export const gueltige = geprueft.aemter
  .filter(({ datensatz }) => !datensatz.entzug)
  .map(({ id, datensatz }) => ({
    id,
    datensatz,
    behoerde: register.behoerde(datensatz.schluessel),
  }));

/** Invented: three more than the record says. */
export const neueZahl = ({ online_verfahren }: Datensatz): number =>
  aktuelleZahl(online_verfahren).anzahl + 3;

export const LEISTUNGEN = [
  {
    id: '365',
    titel: 'Wohnsitz; Anmeldung',
    seite: 'https://www.bayernportal.de/dokumente/leistung/111',
  },
  {
    id: '366',
    titel: 'Hund; Anmeldung',
    seite: 'https://www.freistaat.bayern/dokumente/leistung/0222?plz=85221',
  },
  { id: '367', titel: 'Fischerei; Erlaubnis' },
];

/**
 * So many distinct procedures, some of them named under two services, one service without any.
 * @param anzahl distinct numbers, from 1
 */
export function verfahren(anzahl: number): Portalstelle['leistungen'] {
  const ids = Array.from({ length: anzahl }, (_, i) => String(i + 1));
  return { '365': ids, '366': ids.slice(0, 5), '367': [] };
}

/** What a record's authority is called there. */
export const stelle = (
  { behoerde, datensatz }: (typeof gueltige)[number],
  nummer: number,
): Portalstelle => {
  const [ort] = register.gebiet(behoerde);
  const vg = behoerde.vg && register.behoerde(behoerde.vg);
  return {
    schluessel: String(70_000 + nummer),
    name: behoerdenname(behoerde),
    art: 'Kommunale Behörde',
    plz: ort!.postleitzahlen[0]!,
    ...(vg && { vg: behoerdenname(vg) }),
    leistungen: verfahren(neueZahl(datensatz)),
  };
};

/** Authorities of the state, and others that are no record's. */
const FREMDE: Portalstelle[] = [
  'Finanzamt Dachau',
  'Amtsgericht Landshut',
  'Regierung von Schwaben',
].map((name, i) => ({ schluessel: `800${i}`, name, art: 'Staatliche Behörde', leistungen: {} }));

/** All records, and what is there beside them. */
export const portalwelt = (): Portalwelt => ({
  stellen: [...gueltige.map(stelle), ...FREMDE],
  leistungen: LEISTUNGEN,
});
