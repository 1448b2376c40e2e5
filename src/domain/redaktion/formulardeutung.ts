/** What becomes of a filled form: the record that follows from it, or what is missing. */
import type { Pruefstand } from '../datensatz/datensatzsuche.ts';
import { dateiFuer } from '../datensatz/datensatzsuche.ts';
import { berichtigteZahl, mitErsetzter } from '../datensatz/berichtigung.ts';
import { mitNeuerZahl, mitWebsitestand, neuerDatensatz } from '../datensatz/neu.ts';
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import { alsYaml } from '../datensatz/schreiben.ts';
import type { Register } from '../register/register.ts';
import { findeAmt, fortgeschrieben, hatNochKeinen, hatSchon, type Amtsfund } from './amtsfund.ts';
import { ANZAHL, vereinbar, zahlAus } from './angaben.ts';
import { Antworten } from './antworten.ts';
import { BERICHTIGBAR, type Meldeformular } from './meldeformular.ts';

/** It is understood, but a human has to decide: why (German). */
interface Menschenfall {
  mensch: string;
}

/** What has to be mended in the answers (German). */
interface Mangelhaft {
  maengel: string[];
}

/** A filled form that became a record, or why it did not. */
export type Meldeergebnis =
  { datei: string; text: string; titel: string; neu: boolean } | Menschenfall | Mangelhaft;

/** The number that the form states, if any. */
function zahlIn(antworten: Antworten): Zahl | undefined {
  const anzahl = antworten.lies('anzahl', ANZAHL, 'keine Anzahl');
  const stand = antworten.datum('stand');
  return anzahl && zahlAus(anzahl, { stand, quelle: antworten.adresse('quelle') });
}

/** What a form says of an authority, as a record; undefined where nothing follows from it. */
type Deutung = Datensatz | Menschenfall | undefined;

function mitWeitererZahl(antworten: Antworten, alt: Datensatz): Deutung {
  const zahl = zahlIn(antworten);
  if (!zahl) return undefined;
  const folge = mitNeuerZahl(alt, zahl);
  switch (folge.art) {
    case 'neu':
      return folge.datensatz;
    case 'vorhanden':
      return { mensch: `Die Zahl ${zahl.anzahl} steht schon im Datensatz.` };
    case 'widerspruch':
      return {
        mensch: `Zum Stand ${zahl.stand} steht schon ${folge.vorhandene.anzahl} im Datensatz. Welche Zahl stimmt, klärt die Redaktion.`,
      };
  }
}

function entzogen(antworten: Antworten, alt: Datensatz, name: string): Deutung {
  const seit = antworten.datum('seit');
  if (alt.entzug)
    antworten.maengel.push(`„${name}“ hat das Siegel schon seit ${alt.entzug.seit} nicht mehr.`);
  const [grund, quelle] = [antworten.text('grund'), antworten.adresse('quelle')];
  return seit === undefined ? undefined : { ...alt, entzug: { seit, grund, quelle } };
}

const istBerichtigbar = (wahl: string): wahl is keyof typeof BERICHTIGBAR =>
  Object.hasOwn(BERICHTIGBAR, wahl);

const benannt = ({ anzahl, stand }: Zahl): string =>
  `${anzahl} (${stand ? `Stand ${stand}` : 'ohne Stand'})`;

/** The published number that a form means by its Stand; where that leaves a question, it is asked. */
function falscheZahl(antworten: Antworten, { online_verfahren }: Datensatz): Zahl | undefined {
  const ohne = /^(ohne|keiner?|unbekannt)\b/i.test(antworten.text('stand'));
  const stand = ohne ? undefined : antworten.datum('stand');
  const genannt = ohne || stand !== undefined;
  // What was written there is no date: that is told already.
  if (!genannt && antworten.text('stand') !== '') return undefined;
  const gemeinte = genannt
    ? online_verfahren.filter((zahl) => (ohne ? !zahl.stand : vereinbar(zahl.stand, stand)))
    : online_verfahren;
  if (gemeinte.length === 1) return gemeinte[0];
  const genau = gemeinte.find((zahl) => zahl.stand !== undefined && zahl.stand === stand);
  if (genau) return genau;
  antworten.maengel.push(
    `Welche Zahl ist falsch? Im Datensatz stehen ${online_verfahren.map(benannt).join(', ')}. Schreiben Sie ihren Stand unter „Stand der falschen Zahl“.`,
  );
  return undefined;
}

/** A number put right, with the reason for the history. */
function berichtigteAnzahl(antworten: Antworten, alt: Datensatz, heute: string): Deutung {
  const anzahl = antworten.lies('richtig', ANZAHL, 'keine Anzahl');
  const grund = antworten.text('grund');
  if (grund === '')
    antworten.maengel.push('„Warum war die Zahl falsch?“ fehlt; der Satz steht dann im Verlauf.');
  const falsche = falscheZahl(antworten, alt);
  if (!anzahl || !falsche) return undefined;
  const gleich = anzahl.anzahl === falsche.anzahl && anzahl.mindestens === falsche.mindestens;
  if (gleich) return { mensch: `Die Zahl ${benannt(falsche)} steht schon so im Datensatz.` };
  const quelle = antworten.adresse('quelle');
  const richtige = berichtigteZahl(falsche, { ...anzahl, quelle, grund, am: heute });
  return mitErsetzter(alt, falsche, richtige);
}

function berichtigt(antworten: Antworten, alt: Datensatz, heute: string): Deutung {
  const wahl = antworten.text('feld');
  const feld = istBerichtigbar(wahl) ? BERICHTIGBAR[wahl] : undefined;
  const richtig = antworten.text('richtig');
  switch (feld) {
    case undefined:
      return { mensch: 'Diese Berichtigung trägt die Redaktion von Hand ein.' };
    case 'anzahl':
      return berichtigteAnzahl(antworten, alt, heute);
    case 'seit': {
      const seit = antworten.datum('richtig');
      const quelle = antworten.adresse('quelle');
      return seit === undefined ? undefined : { ...alt, auszeichnung: { seit, quelle } };
    }
    case 'website':
    case 'bayernportal':
      return mitWebsitestand(alt, { ...alt, [feld]: antworten.adresse('richtig') });
    default:
      return { ...alt, [feld]: richtig };
  }
}

function neuesAmt(antworten: Antworten, { behoerde, name, quelltext }: Amtsfund): Deutung {
  const zahl = zahlIn(antworten);
  const seit = antworten.datum('seit');
  if (quelltext)
    antworten.maengel.push(`${hatSchon(name)}. Nehmen Sie „Neue Zahl“ oder „Berichtigung“.`);
  const quelle = antworten.adresse('quelle');
  const website = antworten.adresse('website');
  return neuerDatensatz(behoerde, { seit, quelle, zahl, ...(website && { website }) });
}

/** What the form says; what is wrong with the answers is collected in them. */
function deute(
  { id }: Meldeformular,
  antworten: Antworten,
  fund: Amtsfund,
  heute: string,
): Deutung {
  if (id === 'neues-amt') return neuesAmt(antworten, fund);
  const { name, quelltext } = fund;
  if (!quelltext) {
    antworten.maengel.push(`${hatNochKeinen(name)}. Nehmen Sie „Neues Amt“.`);
    return undefined;
  }
  const alt = quelltext.daten as Datensatz;
  switch (id) {
    case 'neue-zahl':
      return mitWeitererZahl(antworten, alt);
    case 'entzug':
      return entzogen(antworten, alt, name);
    case 'berichtigung':
      return berichtigt(antworten, alt, heute);
  }
}

/** The file that a record goes to, with its text. */
function geschrieben(
  formular: Meldeformular,
  { behoerde, name, quelltext }: Amtsfund,
  neu: Datensatz,
  register: Register,
): Meldeergebnis {
  const titel = `${formular.titel}: ${name}`;
  if (!quelltext)
    return { datei: dateiFuer(behoerde, register), text: alsYaml(neu), titel, neu: true };
  const folge = fortgeschrieben(quelltext, neu);
  if ('hindernis' in folge) return { maengel: [folge.hindernis] };
  if (folge.text === quelltext.text)
    return { mensch: 'Das steht schon so im Datensatz; es gibt nichts zu ändern.' };
  return { datei: quelltext.datei, text: folge.text, titel, neu: false };
}

/**
 * Turns a filled form into the text of a record.
 * @param heute the day that a correction is of, `YYYY-MM-DD`
 */
export function meldungAlsDatensatz(
  formular: Meldeformular,
  text: string,
  stand: Pruefstand,
  register: Register,
  heute: string,
): Meldeergebnis {
  const antworten = new Antworten(text, formular.felder);
  if (antworten.maengel.length > 0) return { maengel: antworten.maengel };
  const bezeichnung = antworten.text('behoerde');
  const fund = findeAmt(bezeichnung, stand, register);
  if ('unklar' in fund) return { maengel: [`„${bezeichnung}“: ${fund.unklar}`] };
  if ('fehlerhaft' in fund) return { mensch: fund.fehlerhaft };
  const deutung = deute(formular, antworten, fund, heute);
  if (antworten.maengel.length > 0) return { maengel: antworten.maengel };
  if (!deutung) return { maengel: ['Daraus folgt keine Änderung.'] };
  return 'mensch' in deutung ? deutung : geschrieben(formular, fund, deutung, register);
}
