/** What an answer of BayernPortal does to the content: numbers by the way of a list, files of procedures, addresses. */
import { datensatzVon } from '../../datensatz/datensatzsuche.ts';
import type { Quelltext } from '../../datensatz/quelltext.ts';
import type { Datensatz } from '../../datensatz/schema.ts';
import type { Verfahrensdatei } from '../../datensatz/verfahren.ts';
import { aktuelleZahl } from '../../datensatz/verlauf.ts';
import { behoerdenname, type Behoerde } from '../../register/register.ts';
import { planeEinfuhr, type Einfuhrgrundlage, type Einfuhrplan } from '../einfuhr.ts';
import type { Einfuhrfeld } from '../einfuhrfelder.ts';
import { blattAus } from '../tabellenblatt.ts';
import { PORTALSEITE } from './adressen.ts';
import type { Erhebung } from './erhebung.ts';
import { anliegenfolgen, type Anliegenfolge } from './leistungsadressen.ts';
import { istEinbruch, rueckgang, type Zahlenpaar } from './rueckgang.ts';
import type { Angebot } from './zaehlung.ts';

/** What a run stands on. */
export interface Uebernahmegrundlage extends Einfuhrgrundlage {
  /** Files of errands that have passed the check. */
  anliegen: readonly Quelltext[];
  /** Files of procedures as they are, by path in the content folder. */
  verfahrensdateien: ReadonlyMap<string, string>;
  /** Day of the answers, `YYYY-MM-DD`. */
  stand: string;
  /** Source where neither record nor answer names a page of the authority. */
  quelle?: string | undefined;
}

/** An authority that stays as it is, and why (German). */
export interface Liegengeblieben {
  name: string;
  grund: string;
}

/** What a run would do. */
export interface Uebernahmeplan {
  /** Day of the numbers, `YYYY-MM-DD`. */
  stand: string;
  /** Numbers and addresses of records. */
  einfuhr: Einfuhrplan;
  anliegen: readonly Anliegenfolge[];
  /** Names of authorities whose file of procedures is new or other. */
  verfahren: readonly string[];
  /** Files of procedures that say the same as before. */
  gleicheVerfahren: number;
  liegengeblieben: readonly Liegengeblieben[];
  /** Numbers that fell by more than a fifth. */
  eingebrochene: readonly Zahlenpaar[];
  /** Why nothing may be written (German). */
  rueckgang: string | undefined;
  /** New text of each file that is new or changes. */
  texte: ReadonlyMap<string, string>;
}

/** An authority with a record, and what it offers. */
interface Gezaehlt {
  behoerde: Behoerde;
  kennung: string;
  datensatz: Datensatz;
  angebot: Angebot;
  /** Page of BayernPortal that is nearest to the list of its procedures. */
  portalseite: string;
  /** Source of the number. */
  quelle: string;
  /** Its page, where the record has none. */
  seite: string | undefined;
}

/** The record of an authority, if it is sound and still holds the seal. */
export function gueltigerDatensatz(
  { pruefstand, register }: Pick<Einfuhrgrundlage, 'pruefstand' | 'register'>,
  behoerde: Behoerde,
): Quelltext | undefined {
  const quelltext = datensatzVon(pruefstand, behoerde, register);
  if (!quelltext || 'fehlerhaft' in quelltext) return undefined;
  return (quelltext.daten as Datensatz).entzug ? undefined : quelltext;
}

function sammle(erhebung: Erhebung, grundlage: Uebernahmegrundlage) {
  const gezaehlte: Gezaehlt[] = [];
  const liegengeblieben: Liegengeblieben[] = [];
  for (const { behoerde, dienststelle } of erhebung.zuordnungen.zugeordnete) {
    const auskunft = erhebung.auskuenfte.get(behoerde.schluessel);
    const quelltext = auskunft && gueltigerDatensatz(grundlage, behoerde);
    if (!auskunft || !quelltext) continue;
    const name = behoerdenname(behoerde);
    if ('mangel' in auskunft) {
      liegengeblieben.push({ name, grund: auskunft.mangel });
      continue;
    }
    const datensatz = quelltext.daten as Datensatz;
    const { seite } = dienststelle;
    const eigene = datensatz.bayernportal ?? seite;
    gezaehlte.push({
      behoerde,
      kennung: quelltext.kennung,
      datensatz,
      angebot: auskunft,
      portalseite: eigene ?? PORTALSEITE,
      quelle: eigene ?? grundlage.quelle ?? PORTALSEITE,
      seite: datensatz.bayernportal === undefined ? seite : undefined,
    });
    if (auskunft.anzahl === 0)
      liegengeblieben.push({ name, grund: 'Die Antwort nennt kein einziges Online-Verfahren.' });
  }
  return { gezaehlte, liegengeblieben };
}

/** Authorities whose procedures were read before, and are not in the answer any more. */
function verschwundene(
  { pruefstand, verfahrensdateien }: Uebernahmegrundlage,
  gezaehlte: readonly Gezaehlt[],
): Zahlenpaar[] {
  const jetzt = new Set(gezaehlte.map(({ kennung }) => kennung));
  return pruefstand.quelltexte
    .filter(
      ({ kennung }) =>
        pruefstand.gute.has(kennung) &&
        !jetzt.has(kennung) &&
        verfahrensdateien.has(`verfahren/${kennung}.json`),
    )
    .map(({ daten }) => daten as Datensatz)
    .filter(({ entzug }) => !entzug)
    .map(({ name, online_verfahren }) => ({
      name,
      alt: aktuelleZahl(online_verfahren).anzahl,
      neu: 0,
    }));
}

/** Headings that the import understands. */
const KOPF = [
  'schluessel',
  'name',
  'anzahl',
  'stand',
  'quelle_zahl',
  'bayernportal',
] as const satisfies readonly Einfuhrfeld[];

/** The numbers as a list, so that they take the one way that leads into records. */
const alsListe = (gezaehlte: readonly Gezaehlt[], stand: string) =>
  blattAus('BayernPortal', [
    [...KOPF],
    ...gezaehlte.map(({ behoerde, angebot, quelle, seite = '' }) => [
      behoerde.schluessel,
      behoerdenname(behoerde),
      String(angebot.anzahl),
      stand,
      quelle,
      seite,
    ]),
  ]);

const verfahrenstext = (datei: Verfahrensdatei): string => `${JSON.stringify(datei, null, 2)}\n`;

/** The file of procedures of an authority: path and text. */
const verfahrensdatei = (
  { behoerde, kennung, angebot, portalseite }: Gezaehlt,
  stand: string,
): [datei: string, text: string] => [
  `verfahren/${kennung}.json`,
  verfahrenstext({
    schluessel: behoerde.schluessel,
    stand,
    quelle: portalseite,
    verfahren: angebot.verfahren,
  }),
];

/** Name and key: several share a name. */
export const kurzname = (behoerde: Behoerde): string =>
  `${behoerdenname(behoerde)} (${behoerde.schluessel})`;

/** Works out what the answers do to the content; nothing is written here. */
export function planeUebernahme(
  erhebung: Erhebung,
  grundlage: Uebernahmegrundlage,
): Uebernahmeplan {
  const { stand, verfahrensdateien } = grundlage;
  const { gezaehlte, liegengeblieben } = sammle(erhebung, grundlage);
  const paare = gezaehlte.map(({ behoerde, datensatz, angebot }) => ({
    name: behoerdenname(behoerde),
    alt: aktuelleZahl(datensatz.online_verfahren).anzahl,
    neu: angebot.anzahl,
  }));
  const mitZahl = gezaehlte.filter(({ angebot }) => angebot.anzahl > 0);
  const einfuhr = planeEinfuhr([alsListe(mitZahl, stand)], {}, grundlage);
  const anliegen = anliegenfolgen(grundlage.anliegen, erhebung.leistungen);
  // A list whose number is not believed is not believed either.
  const geglaubte = new Set(
    [...einfuhr.geaenderte, ...einfuhr.unveraenderte].map(({ behoerde }) => behoerde.schluessel),
  );
  const dateien = mitZahl
    .filter(
      ({ behoerde, angebot }) => angebot.verfahren.length > 0 && geglaubte.has(behoerde.schluessel),
    )
    .map((eine) => ({ name: kurzname(eine.behoerde), datei: verfahrensdatei(eine, stand) }));
  const andere = dateien.filter(({ datei: [pfad, text] }) => verfahrensdateien.get(pfad) !== text);
  return {
    stand,
    einfuhr,
    anliegen,
    verfahren: andere.map(({ name }) => name),
    gleicheVerfahren: dateien.length - andere.length,
    liegengeblieben,
    eingebrochene: paare.filter(istEinbruch),
    rueckgang: rueckgang([...paare, ...verschwundene(grundlage, gezaehlte)]),
    texte: new Map([
      ...einfuhr.texte,
      ...anliegen.flatMap(({ datei, text }) =>
        text === undefined ? [] : [[datei, text] as const],
      ),
      ...andere.map(({ datei }) => datei),
    ]),
  };
}
