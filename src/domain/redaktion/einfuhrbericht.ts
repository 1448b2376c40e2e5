/** What an import tells the editor: how it understood the table, then what would happen, then why not. */
import { behoerdenname } from '../register/register.ts';
import { ohneDoppelteAnfuehrung } from '../sprache/anfuehrung.ts';
import { gruppiere } from '../sprache/listen.ts';
import { mehrzahl } from '../sprache/mehrzahl.ts';
import type { Einfuhrplan, Vorgang, Zeilenbefund } from './einfuhr.ts';
import type { Listenaufbau, Listenblatt } from './einfuhraufbau.ts';
import { EINFUHRFELDER } from './einfuhrfelder.ts';
import type { Zeilenkopf } from './einfuhrleser.ts';
import { istRest, standInText, type Vorgaben } from './einfuhrspalten.ts';
import { spaltenname, textIn, type Blattzeile } from './tabellenblatt.ts';

/** A line as an editor finds it: with its sheet where several are read. */
const stelle = ({ zeile, liste }: Zeilenkopf, { listen }: Listenaufbau): string =>
  `${listen.length > 1 ? `Blatt „${liste.blatt.name}“, ` : ''}Zeile ${zeile.nummer}`;

/** Row numbers in short: 3–7, 9. */
function nummern(zeilen: readonly Blattzeile[]): string {
  const bereiche: [von: number, bis: number][] = [];
  for (const { nummer } of zeilen.toSorted((a, b) => a.nummer - b.nummer)) {
    const letzter = bereiche.at(-1);
    if (letzter?.[1] === nummer - 1) letzter[1] = nummer;
    else bereiche.push([nummer, nummer]);
  }
  return bereiche.map(([von, bis]) => (von === bis ? String(von) : `${von}–${bis}`)).join(', ');
}

/** Each column with what it means, or that it is not read. */
function spaltenzeilen({ koepfe, spalten, staende, blatt }: Listenblatt): string[] {
  const felder = new Map(
    [...spalten].flatMap(([feld, eigene]) => eigene.map((spalte) => [spalte, feld] as const)),
  );
  const breite = Math.min(44, Math.max(...koepfe.map(({ text }) => text.length)));
  return koepfe.map(({ spalte, text, gruppe }) => {
    const feld = felder.get(spalte);
    const versteckt = blatt.versteckteSpalten.some(([von, bis]) => von <= spalte && spalte <= bis);
    const bedeutung = feld === undefined ? 'wird nicht gelesen' : EINFUHRFELDER[feld];
    const zusatz = [
      ...(gruppe ? [`unter „${gruppe}“`] : []),
      ...(versteckt ? ['ausgeblendet'] : []),
      ...(feld === 'anzahl' && staende.has(spalte) && !spalten.has('stand')
        ? [`Stand ${staende.get(spalte)}`]
        : []),
    ];
    return `  ${spaltenname(spalte).padEnd(2)} ${text.padEnd(breite)}  → ${bedeutung}${zusatz.length > 0 ? ` (${zusatz.join(', ')})` : ''}`;
  });
}

/** True where each of several columns of numbers is of another month. */
const istNachMonaten = ({ spalten }: Listenblatt): boolean =>
  (spalten.get('anzahl')?.length ?? 0) > 1;

/** A text to stand in quotation marks. */
const zitiert = (text: string): string => text.replaceAll('„', '‚').replace(/[“”]/g, '‘');

function listenzeilen(
  liste: Listenblatt,
  { stand, quelle, spalten: genannte }: Vorgaben,
): string[] {
  const { blatt, kopfzeile, davor, verlorene, zeilen, spalten } = liste;
  const versteckte = zeilen.filter(({ versteckt }) => versteckt);
  const datiert = davor.find((text) => /\bStand\b.*\d{4}/i.test(text));
  const ohneStand =
    spalten.has('anzahl') && !spalten.has('stand') && !stand && liste.staende.size === 0;
  const letzte = zeilen.at(-1)?.nummer ?? kopfzeile;
  return [
    `${blatt.name ? `Blatt „${blatt.name}“: ` : ''}Überschriften in Zeile ${kopfzeile}, Angaben in den Zeilen ${kopfzeile + 1} bis ${letzte}`,
    ...spaltenzeilen(liste),
    ...(istRest(liste.koepfe) && genannte?.size
      ? [
          '  --spalte gilt hier nicht: Es sind liegen gebliebene Zeilen, und ihre Überschriften sagen selbst, was sie meinen.',
        ]
      : []),
    ...(istNachMonaten(liste)
      ? [
          '  Mehrere Stände: Jede Spalte mit Zahlen wird eine eigene Zahl, mit dem Stand ihrer Überschrift.',
        ]
      : []),
    ...(stand ? [`  Stand, wo keiner steht: ${stand}`] : []),
    ...(quelle ? [`  Quelle, wo keine steht: ${quelle}`] : []),
    ...(davor.length > 0 ? [`  Darüber, nicht gelesen: ${davor.join(' / ').slice(0, 200)}`] : []),
    ...(verlorene.length > 0
      ? [
          `  Achtung: Auch über den Überschriften stehen Angaben (Zeile ${nummern(verlorene)}). Sie werden nicht gelesen. Gehören sie zur Liste, setzen Sie die Überschriften darüber.`,
        ]
      : []),
    ...(ohneStand && datiert
      ? [
          `  Keine Spalte nennt den Stand. Meint „${zitiert(datiert.slice(0, 80))}“ den Stand aller Zahlen? Dann: --stand ${standInText(datiert) ?? '…'}`,
        ]
      : []),
    ...(versteckte.length > 0 ? [`  Ausgeblendete Zeilen: ${nummern(versteckte)}`] : []),
  ];
}

/** How the table was understood. */
export function alsVerstaendnis({ listen, uebrige }: Listenaufbau, vorgaben: Vorgaben): string {
  const [versteckte, andere] = [true, false].map((versteckt) =>
    uebrige.filter((blatt) => blatt.versteckt === versteckt).map(({ name }) => `„${name}“`),
  ) as [string[], string[]];
  return [
    'So ist die Tabelle verstanden:',
    ...listen.flatMap((liste) => listenzeilen(liste, vorgaben)),
    ...(andere.length > 0 ? [`Blätter ohne Liste oder nicht gefragt: ${andere.join(', ')}`] : []),
    ...(versteckte.length > 0
      ? [`Ausgeblendete Blätter, nicht gelesen: ${versteckte.join(', ')} (lesen: --blatt)`]
      : []),
  ].join('\n');
}

const bezeichnung = ({ schluessel, name, zeile }: Zeilenkopf): string =>
  [name, schluessel].filter(Boolean).join(', ') ||
  [...zeile.zellen.keys()]
    .map((spalte) => textIn(zeile, spalte))
    .filter(Boolean)
    .join(' · ')
    .slice(0, 80);

/** Findings that many rows share stand in one line. */
const EINZELN_BIS = 5;

/** Rows that are no authority, by reason. */
const uebergangeneZeilen = (
  uebergangene: readonly Zeilenbefund[],
  einzeln: (befund: Zeilenbefund) => string,
): string[] =>
  [
    ...gruppiere(
      uebergangene,
      ({ zeile, grund }) => `${zeile.liste.blatt.name}\n${grund}`,
    ).values(),
  ].flatMap((befunde) =>
    befunde.length > EINZELN_BIS
      ? [`  Zeilen ${nummern(befunde.map(({ zeile }) => zeile.zeile))}: ${befunde[0].grund}`]
      : befunde.map(einzeln),
  );

/** Lines that say what stands in the records already, in short. */
const unveraenderteZeilen = (
  vorgaenge: readonly Vorgang[],
  einzeln: (vorgang: Vorgang) => string,
): string[] =>
  vorgaenge.length > EINZELN_BIS
    ? [`  Zeilen ${nummern(vorgaenge.flatMap(({ zeilen }) => zeilen.map(({ zeile }) => zeile)))}`]
    : vorgaenge.map(einzeln);

const abschnitt = (titel: string, zeilen: readonly string[], anzahl = zeilen.length): string[] =>
  anzahl === 0 ? [] : [`${titel} (${anzahl})`, ...zeilen, ''];

/** What would happen, and what stays behind, as text for the terminal. */
export function alsBericht(plan: Einfuhrplan): string {
  const { aufbau, neue, geaenderte, unveraenderte, unklare, uebergangene, warnungen } = plan;
  const vorgang = ({ zeilen, behoerde, geschrieben, saetze }: Vorgang) =>
    ohneDoppelteAnfuehrung(
      `  ${zeilen.map((eine) => stelle(eine, aufbau)).join(' und ')}: ${geschrieben === undefined ? '' : `„${geschrieben}“ ist `}${behoerdenname(behoerde)} (${behoerde.schluessel})${saetze.length > 0 ? `: ${saetze.join('; ')}` : ''}`,
    );
  const befund =
    (folge: string) =>
    ({ zeile, grund }: Zeilenbefund) =>
      ohneDoppelteAnfuehrung(
        `  ${stelle(zeile, aufbau)}: „${bezeichnung(zeile)}“${folge} ${grund}`,
      );
  return [
    ...abschnitt('Neu', neue.map(vorgang)),
    ...abschnitt('Geändert', geaenderte.map(vorgang)),
    ...abschnitt('Unverändert', unveraenderteZeilen(unveraenderte, vorgang), unveraenderte.length),
    ...abschnitt('Übergangen', uebergangeneZeilen(uebergangene, befund(':')), uebergangene.length),
    ...abschnitt('Bitte ansehen', warnungen.map(befund(':'))),
    ...abschnitt('Unklar', unklare.map(befund(' bleibt liegen.'))),
  ].join('\n');
}

/** How an import ends. */
export type Einfuhrende = 'streng' | 'nichts' | 'probe' | 'geschrieben';

const liegen = ({ unklare }: Einfuhrplan): string =>
  unklare.length > 0
    ? `, ${mehrzahl(unklare.length, 'Zeile bleibt', 'Zeilen bleiben')} liegen`
    : '';

/** The last sentence of an import. */
export function schlusssatz(plan: Einfuhrplan, ende: Einfuhrende): string {
  const { neue, geaenderte, unveraenderte, spaeter } = plan;
  const schon =
    unveraenderte.length > 0
      ? `, ${mehrzahl(unveraenderte.length, 'Behörde steht', 'Behörden stehen')} schon so da`
      : '';
  const was = `${mehrzahl(neue.length, 'neuer Datensatz', 'neue Datensätze')}, ${mehrzahl(geaenderte.length, 'geänderter', 'geänderte')}${schon}${liegen(plan)}.`;
  const weiter =
    spaeter > 0
      ? ` ${mehrzahl(spaeter, 'weiterer folgt', 'weitere folgen')}, wenn Sie denselben Befehl danach noch einmal geben.`
      : '';
  switch (ende) {
    case 'streng':
      return `Nichts geschrieben (--streng)${liegen(plan)}. Klären Sie sie zuerst.`;
    case 'nichts':
      return `Nichts geschrieben${liegen(plan)}; sonst steht nichts in der Tabelle.`;
    case 'probe':
      return `Probelauf, nichts geschrieben: ${was}${weiter} Zum Schreiben: denselben Befehl mit --write.`;
    case 'geschrieben':
      return `Geschrieben: ${was}${weiter}`;
  }
}
