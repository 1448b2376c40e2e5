/** What a new edition of the register means for records and addresses, in German, as `npm run register` says it. */
import type { Art } from '../register/arten.ts';
import { AENDERUNGSDATEI, istVgSchluessel } from '../register/fortschreibung.ts';
import { amtKennungen, ortKennungen } from '../register/kennung.ts';
import { behoerdenname, type Behoerde, type Register } from '../register/register.ts';
import {
  verloreneSlugs,
  vergleicheRegister,
  type Registerunterschied,
  type Wechsel,
} from '../register/registervergleich.ts';
import { artzahlen } from '../register/selbstpruefung.ts';
import { de } from '../texte/de.ts';
import { pfade } from '../verzeichnis/urls.ts';
import { gebietsSlug } from '../verzeichnis/verzeichnis.ts';

/** A record as far as it matters here. */
export interface Registerdatensatz {
  /** Path below the content folder. */
  datei: string;
  kennung: string;
  schluessel: string;
  name: string;
  art: string;
}

/** A heading with its lines; empty ones are not shown. */
interface Abschnitt {
  titel: string;
  zeilen: string[];
}

const mitSchluessel = (behoerde: Behoerde): string =>
  `${behoerde.schluessel} ${behoerdenname(behoerde)}`;

const gegenueber =
  (was: (behoerde: Behoerde) => string) =>
  ({ alt, neu }: Wechsel): string =>
    `${mitSchluessel(neu)}: ${was(alt)} → ${was(neu)}`;

function unterschiede(u: Registerunterschied, alt: Register, neu: Register): Abschnitt[] {
  const name = (register: Register, schluessel: string | undefined) =>
    schluessel ? (register.finde(schluessel)?.name ?? schluessel) : 'keine';
  const eltern =
    (feld: 'vg' | 'landkreis') =>
    (wechsel: Wechsel): string =>
      `${mitSchluessel(wechsel.neu)}: ${name(alt, wechsel.alt[feld])} → ${name(neu, wechsel.neu[feld])}`;
  return [
    { titel: 'Neu', zeilen: u.neue.map(mitSchluessel) },
    { titel: 'Aufgelöst', zeilen: u.aufgeloeste.map(mitSchluessel) },
    { titel: 'Umbenannt', zeilen: u.umbenannte.map(gegenueber(({ name: n }) => n)) },
    { titel: 'Andere Art', zeilen: u.andereArt.map(gegenueber(({ art }) => de.arten[art])) },
    { titel: 'Andere Verwaltungsgemeinschaft', zeilen: u.andereVg.map(eltern('vg')) },
    { titel: 'Anderer Landkreis', zeilen: u.andererLandkreis.map(eltern('landkreis')) },
    {
      titel: 'Anderer Sitz',
      zeilen: u.andererSitz.map(gegenueber(({ sitz }) => sitz ?? 'keiner')),
    },
  ];
}

/** What to do with one record, as docs/redaktion.md says; undefined if nothing. */
function aufgabe(
  { datei, kennung, schluessel, name, art }: Registerdatensatz,
  neu: Register,
): string | undefined {
  const behoerde = neu.finde(schluessel);
  if (!behoerde)
    return `${datei}: ${name} gibt es nicht mehr. Der Datensatz bleibt: Ergänzen Sie darin „entzug“, und tragen Sie die Behörde in „${AENDERUNGSDATEI}“ ein (schluessel: "${schluessel}", seit, quelle, name, ${istVgSchluessel(schluessel) ? 'sitz' : 'art, nachfolgerin'}, „aufgeloest: true“).`;
  const schritte: string[] = [];
  const soll = amtKennungen(neu).get(schluessel)!;
  if (soll !== kennung)
    schritte.push(`in „${soll}.yaml“ umbenennen, „frueher: [${kennung}]“ ergänzen`);
  if (behoerdenname(behoerde) !== name) schritte.push(`„name: ${behoerdenname(behoerde)}“`);
  if (behoerde.art !== art) schritte.push(`„art: ${behoerde.art}“`);
  return schritte.length > 0 ? `${datei}: ${schritte.join(', ')}` : undefined;
}

/** Records of members of a VG that has joined or left: the seal may stand with the wrong one. */
function vgFragen(
  { andereVg }: Registerunterschied,
  datensaetze: ReadonlyMap<string, Registerdatensatz>,
): string[] {
  return andereVg.flatMap(({ alt, neu }) =>
    [datensaetze.get(neu.schluessel), datensaetze.get(neu.vg ?? ''), datensaetze.get(alt.vg ?? '')]
      .filter((satz) => satz !== undefined)
      .map(
        ({ datei }) =>
          `${datei}: ${behoerdenname(neu)} gehört zu einer anderen Verwaltungsgemeinschaft. Prüfen Sie, für wen das Siegel gilt.`,
      ),
  );
}

/** Addresses that change, and whether they lead on by themselves. */
function adressen(
  datensaetze: readonly Registerdatensatz[],
  alt: Register,
  neu: Register,
): string[] {
  const kennungen = amtKennungen(neu);
  const slugs = ortKennungen(neu);
  const aemter = datensaetze.flatMap(({ kennung, schluessel }) => {
    const soll = kennungen.get(schluessel);
    return soll && soll !== kennung
      ? [`${pfade.amt(kennung)} → ${pfade.amt(soll)} (sobald „frueher“ im Datensatz steht)`]
      : [];
  });
  const orte = [...verloreneSlugs(alt, neu)].map(([slug, ags]) => {
    const heute = slugs.get(ags);
    return heute
      ? `${pfade.ort(slug)} → ${pfade.ort(heute)} (leitet von selbst weiter)`
      : `${pfade.ort(slug)} → Ort, in dem die Gemeinde liegt (leitet von selbst weiter)`;
  });
  const gebiete = vergleicheRegister(alt, neu)
    .umbenannte.filter(({ neu: { art } }) => art === 'landratsamt' || art === 'bezirk')
    .map(({ alt: a, neu: n }) => {
      const pfad = n.art === 'bezirk' ? pfade.regierungsbezirk : pfade.landkreis;
      return `${pfad(gebietsSlug(a))} → ${pfad(gebietsSlug(n))} (leitet nicht weiter: bitten Sie die Entwicklung darum)`;
    });
  return [...aemter, ...orte, ...gebiete];
}

function zahlen(alt: Register, neu: Register): string[] {
  const [vorher, jetzt] = [artzahlen(alt.behoerden), artzahlen(neu.behoerden)];
  return (Object.keys(jetzt) as Art[]).map((art) => {
    const differenz = jetzt[art] - vorher[art];
    const zusatz = differenz === 0 ? '' : ` (${differenz > 0 ? '+' : '−'}${Math.abs(differenz)})`;
    return `${de.arten[art]}: ${jetzt[art]}${zusatz}`;
  });
}

const alsText = ({ titel, zeilen }: Abschnitt): string[] =>
  zeilen.length === 0
    ? []
    : [`\n${titel} (${zeilen.length})`, ...zeilen.map((zeile) => `- ${zeile}`)];

/**
 * Everything that the new edition changes and asks for.
 * @param alt the register that it replaces
 * @param datensaetze all records that can be read
 * @returns German, several lines
 */
export function registerbericht(
  alt: Register,
  neu: Register,
  datensaetze: readonly Registerdatensatz[],
): string {
  const unterschied = vergleicheRegister(alt, neu);
  const nachSchluessel = new Map(datensaetze.map((satz) => [satz.schluessel, satz]));
  const abschnitte: Abschnitt[] = [
    ...unterschiede(unterschied, alt, neu),
    {
      titel:
        'Datensätze, die das betrifft (docs/redaktion.md, „Umbenannt, zusammengelegt, entzogen“)',
      zeilen: [
        ...datensaetze.flatMap((satz) => aufgabe(satz, neu) ?? []),
        ...vgFragen(unterschied, nachSchluessel),
      ],
    },
    { titel: 'Adressen, die sich ändern', zeilen: adressen(datensaetze, alt, neu) },
  ];
  const text = abschnitte.flatMap(alsText);
  return [
    `Behörden: ${neu.behoerden.length} (bisher ${alt.behoerden.length})`,
    ...zahlen(alt, neu).map((zeile) => `- ${zeile}`),
    ...(text.length > 0
      ? text
      : ['\nNamen, Arten, Zugehörigkeiten und Adressen bleiben, wie sie sind.']),
  ].join('\n');
}
