/** Checks pages of running text: the same messages as for records, with the line in the file. */
import type { Formschema } from '../datensatz/formschema.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import {
  istPlatzhalter,
  PLATZHALTER,
  platzhalterIn,
  seiteAus,
  seitendatei,
  SEITEN,
  VIDEOORDNER,
  VIDEOSEITE,
  type Seitenangaben,
  type Seitenname,
  type Textseite,
} from '../datensatz/seite.ts';
import { kalendermangel } from '../datensatz/stand.ts';
import { naechster } from '../sprache/aehnlichkeit.ts';
import { leichteSpracheMaengel } from '../sprache/leichtesprache.ts';
import { netzmangel } from '../sprache/oeffentlich.ts';
import { urlAus } from '../sprache/webadresse.ts';
import type { Meldung } from './meldung.ts';
import { alsMeldung, befund, geordnet, liesNebendatei } from './pruefung.ts';
import type { Fund } from './regeln/regel.ts';
import { regel, type Regelname } from './regeln/tabelle.ts';

/** A file of a page: its front matter with the places of its values, and the text below. */
export interface Seitenquelltext extends Quelltext {
  /** Markdown below the front matter. */
  rumpf: string;
  /** Lines of the file before the text. */
  davor: number;
}

/** What is wrong in the text, by its place there; lines and columns count from 1. */
interface Textmangel {
  zeile: number;
  spalte: number;
  meldung: string;
}

/** Where an index of a text is. */
function stelleBei(text: string, index: number): { zeile: number; spalte: number } {
  const davor = text.slice(0, index).split('\n');
  return { zeile: davor.length, spalte: davor.at(-1)!.length + 1 };
}

function* platzhaltermaengel(text: string): Generator<Textmangel> {
  for (const { wort, index } of platzhalterIn(text)) {
    if (istPlatzhalter(wort)) continue;
    const gemeint = naechster(wort, Object.keys(PLATZHALTER));
    yield {
      ...stelleBei(text, index),
      meldung: `Den Platzhalter „{{${wort}}}“ gibt es nicht. ${gemeint ? `Meinten Sie „{{${gemeint}}}“? ` : ''}Es gibt: ${Object.keys(PLATZHALTER).join(', ')}.`,
    };
  }
  const offen = /\{\{(?![^{}]*\}\})/.exec(text);
  if (offen)
    yield {
      ...stelleBei(text, offen.index),
      meldung: 'Hier beginnt ein Platzhalter, der nicht endet. Schreiben Sie „{{name}}“.',
    };
}

/**
 * The beginning of a tag, a comment or another piece of HTML, closed or not: what is not closed
 * would take the rest of the page with it. An address in angle brackets is none.
 */
const HTML = /<(?!(?:https:\/\/|mailto:|tel:)[^\s<>]+>)(?:!--[^]*?-->|[a-z/!?][^>\n]*>?)/gi;

function* gliederungsmaengel(text: string): Generator<Textmangel> {
  for (const fund of text.matchAll(HTML))
    yield {
      ...stelleBei(text, fund.index),
      meldung: `Hier steht HTML („${fund[0].slice(0, 40)}“). Schreiben Sie Markdown: **fett**, Listen mit „-“, Links mit [Wort](Adresse).`,
    };
  let ebene = 1;
  for (const [i, zeile] of text.split('\n').entries()) {
    const rauten = /^(#{1,6})\s/.exec(zeile)?.[1]?.length;
    if (rauten === undefined) continue;
    if (rauten === 1)
      yield {
        zeile: i + 1,
        spalte: 1,
        meldung: 'Die Überschrift der Seite ist ihr „titel“. Beginnen Sie im Text mit „##“.',
      };
    else if (rauten > ebene + 1)
      yield {
        zeile: i + 1,
        spalte: 1,
        meldung: `Hier wird eine Ebene übersprungen: Nach „${'#'.repeat(ebene)}“ kommt „${'#'.repeat(ebene + 1)}“.`,
      };
    // A first heading too high is one fault, not two.
    ebene = Math.max(rauten, 2);
  }
}

/** The target of a link: behind its words, or as a definition in a line of its own. */
const LINK = /(\]\()([^)\s]*)[^)]*\)|(^[ ]{0,3}\[[^\]]+\]:\s*)(\S+)/gm;

/** An address in angle brackets. */
const EINFACHER_LINK = /(<)(https:\/\/[^\s<>]+)>/g;

/** A path of this website; two slashes would be another host. */
const PFAD = /^\/(?:[\w.?=&-][\w./?=&-]*\/)?(?:#[\w-]+)?$/;

/** Whether the page can have a link there: not to nowhere, insecurely, or into someone's own network. */
function istZiel(ziel: string): boolean {
  if (!ziel.startsWith('https://')) return /^(?:mailto:|tel:|#)./.test(ziel) || PFAD.test(ziel);
  const url = urlAus(ziel);
  return url !== undefined && netzmangel(url) === undefined;
}

function* linkmaengel(text: string): Generator<Textmangel> {
  for (const fund of [...text.matchAll(LINK), ...text.matchAll(EINFACHER_LINK)]) {
    const [davor, ziel] = [fund[1] ?? fund[3]!, fund[2] ?? fund[4]!];
    if (istZiel(ziel)) continue;
    yield {
      ...stelleBei(text, fund.index + davor.length),
      meldung: `„${ziel.slice(0, 120)}“ ist kein Ziel. Schreiben Sie eine Adresse mit „https://“, die alle öffnen können, oder den Pfad einer Seite dieser Website, „/siegel/“, in jeder Sprache ohne „/en“.`,
    };
  }
}

function* angabenmaengel(
  { stand, videos }: Seitenangaben,
  name: Seitenname,
  gibtEs: (datei: string) => boolean,
): Generator<Fund> {
  const mangel = kalendermangel(stand);
  if (mangel !== undefined)
    yield {
      pfad: ['stand'],
      meldung: `Das Datum „${stand}“ ${mangel} Schreiben Sie Jahr-Monat-Tag.`,
    };
  if (name === VIDEOSEITE && !videos)
    yield {
      pfad: [],
      meldung: `Die Seite „${VIDEOSEITE}“ zeigt Videos. Ergänzen Sie „videos“, oder löschen Sie die Datei: Ohne Video gibt es die Seite nicht.`,
    };
  if (name !== VIDEOSEITE && videos)
    yield {
      pfad: ['videos'],
      meldung: `Videos zeigt nur die Seite „${VIDEOSEITE}“. Verschieben Sie sie dorthin.`,
    };
  for (const [i, video] of (videos ?? []).entries())
    for (const feld of ['datei', 'untertitel'] as const)
      if (video[feld] !== undefined && !gibtEs(video[feld]))
        yield {
          pfad: ['videos', i, feld],
          meldung: `Die Datei „seiten/${VIDEOORDNER}/${video[feld]}“ gibt es nicht. Legen Sie sie dort ab, oder berichtigen Sie den Namen.`,
        };
}

const textmeldungen = (
  { datei, davor }: Seitenquelltext,
  id: Regelname,
  maengel: Iterable<Textmangel>,
): Meldung[] =>
  [...maengel].map(({ zeile, spalte, meldung }) => ({
    datei,
    zeile: zeile + davor,
    spalte,
    regel: id,
    schwere: regel(id).schwere,
    meldung,
    vorschlag: null,
  }));

function pruefeSeite(
  quelltext: Seitenquelltext,
  schema: Formschema,
  gibtEs: (datei: string) => boolean,
): { meldungen: Meldung[]; seite?: Textseite } {
  const { formfunde, daten } = liesNebendatei(schema, quelltext);
  const als = seiteAus(quelltext.datei.replace(/^.*\//, ''));
  if (quelltext.lesefehler || !als)
    return { meldungen: formfunde.map((eines) => alsMeldung(quelltext, eines)) };
  const angaben = daten as unknown as Seitenangaben;
  const funde =
    formfunde.length > 0
      ? formfunde
      : [...angabenmaengel(angaben, als.name, gibtEs)].map((fund) =>
          befund(regel('falscher-wert'), fund),
        );
  const { rumpf } = quelltext;
  const fehler = [
    ...funde.map((eines) => alsMeldung(quelltext, eines)),
    ...textmeldungen(quelltext, 'seite', [
      ...platzhaltermaengel(rumpf),
      ...gliederungsmaengel(rumpf),
      ...linkmaengel(rumpf),
    ]),
  ];
  const warnungen =
    als.name === 'leichte-sprache'
      ? textmeldungen(quelltext, 'leichte-sprache', leichteSpracheMaengel(rumpf))
      : [];
  return {
    meldungen: [...fehler, ...warnungen],
    ...(fehler.length === 0 && { seite: { ...als, ...angaben, text: rumpf } }),
  };
}

/** Pages that every installation must have, and these files are not. */
function fehlendeSeiten(quelltexte: readonly Quelltext[]): Meldung[] {
  const da = new Set(quelltexte.map(({ datei }) => datei));
  return Object.entries(SEITEN)
    .filter(([name]) => name !== VIDEOSEITE)
    .flatMap(([name, sprachen]) =>
      sprachen.map((sprache) => `seiten/${seitendatei(name as Seitenname, sprache)}`),
    )
    .filter((datei) => !da.has(datei))
    .map((datei) => ({
      datei,
      zeile: 1,
      spalte: 1,
      regel: 'verschwunden',
      schwere: regel('verschwunden').schwere,
      meldung:
        'Diese Seite fehlt; jede Seite der Website führt zu ihr. Holen Sie die Datei aus dem Repository zurück.',
      vorschlag: null,
    }));
}

/**
 * Checks the pages of running text.
 * @param gibtEs whether a file lies among the videos, by its name
 * @returns the messages, and the pages without an error
 */
export function pruefeSeiten(
  quelltexte: readonly Seitenquelltext[],
  schema: Formschema,
  gibtEs: (datei: string) => boolean,
): { meldungen: Meldung[]; seiten: Textseite[] } {
  const ergebnisse = quelltexte.map((quelltext) => pruefeSeite(quelltext, schema, gibtEs));
  return {
    meldungen: geordnet([
      ...fehlendeSeiten(quelltexte),
      ...ergebnisse.flatMap(({ meldungen }) => meldungen),
    ]),
    seiten: ergebnisse.flatMap(({ seite }) => seite ?? []),
  };
}
