/** Full-text index of offices, errands and pages of text, made from a site just built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { amtEinzeln, AmtExport, OrtExport } from '../domain/ausgabe/export.ts';
import { anliegenFormschema } from '../domain/datensatz/anliegen.ts';
import { SEITEN, VIDEOSEITE, type Seitenname } from '../domain/datensatz/seite.ts';
import { pruefeAnliegen } from '../domain/pruefung/anliegenpruefung.ts';
import { SPRACHEN, type Sprache } from '../domain/sprache/sprachen.ts';
import {
  anliegeneintraege,
  seiteneintraege,
  sucheintraege,
  verfahrensnamen,
  type Textseite,
} from '../domain/suche/volltext.ts';
import { texte } from '../domain/texte/index.ts';
import { gruppenwert } from '../domain/vergleich/gruppen.ts';
import { inSprache, pfade } from '../domain/verzeichnis/urls.ts';
import { solangeEtwasLaeuft } from './ausbleiben.ts';
import { leseAnliegen } from './inhalt.ts';
import { Klartextfehler } from './klartext.ts';
import { ordneSuchindex, schreibeSuchindex } from './suchindexordnung.ts';

/** The indexer is a program of its own. */
const AUSGEBLIEBEN =
  'Das Programm, das die Volltextsuche baut, hat sich ohne Antwort beendet: Das Paket „pagefind“ in node_modules ist beschädigt, oder der Arbeitsspeicher reicht nicht. Installieren Sie die Pakete neu („npm ci“), oder schaffen Sie Speicher, und wiederholen Sie den Befehl.';

/** Pages of running text that no other entry covers, each with the languages it has. */
const TEXTSEITEN: readonly [pfad: string, sprachen: readonly Sprache[]][] = [
  ...[
    pfade.siegel,
    pfade.fuerKommunen,
    pfade.vergleich,
    pfade.daten.seite,
    pfade.daten.zuordnen,
    pfade.presse,
    pfade.pruefen,
  ].map((pfad): [string, readonly Sprache[]] => [pfad, SPRACHEN]),
  ...(Object.keys(SEITEN) as Seitenname[])
    .filter((name) => name !== VIDEOSEITE)
    .map((name): [string, readonly Sprache[]] => [pfade.seite(name), SEITEN[name]]),
];

const ENTITAETEN: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Parts of a page that are no running text: a name in a ranking or a choice is not its subject. */
const KEIN_TEXT = /<(script|style|svg|table|pre|select|nav)\b.*?<\/\1>/gs;

/** The text of an HTML fragment of our own making, words apart. */
const textAus = (html: string): string =>
  html
    .replace(KEIN_TEXT, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITAETEN[name]!)
    .replace(/\s+/g, ' ')
    .trim();

/** Title and text of a page. @throws Error if it has no heading or no main part */
function textseite(ordner: string, pfad: string, sprache: Sprache): Textseite {
  const html = readFileSync(join(ordner, pfad, 'index.html'), 'utf8');
  const haupt = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1];
  const titel = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(haupt ?? '')?.[1];
  if (!haupt || !titel) throw new Error(`The page ${pfad} has no heading to index.`);
  return { url: pfad, sprache, titel: textAus(titel), text: textAus(haupt) };
}

/** @param ordner the site */
function eintraegeAus(ordner: string) {
  const lies = <T>(pfad: string) => JSON.parse(readFileSync(join(ordner, pfad), 'utf8')) as T;
  const t = texte('de');
  const orte = lies<OrtExport[]>(pfade.daten.orte);
  const aemter = lies<AmtExport[]>(pfade.daten.aemter('json')).map((amt) => {
    const { hinweis, auszeichnung, verlauf, verfahren } = lies<ReturnType<typeof amtEinzeln>>(
      pfade.daten.amt(amt.id),
    );
    return {
      ...amt,
      hinweis,
      quellen: [auszeichnung, ...verlauf].map(({ quelle }) => quelle),
      verfahren: verfahrensnamen(verfahren?.liste ?? []),
    };
  });
  return [
    ...sucheintraege(aemter, orte, { art: (art) => t.arten[art] }, ({ id }) => pfade.amt(id)).map(
      (eintrag, i) => ({
        ...eintrag,
        sort: { anzahl: String(gruppenwert(aemter[i]!.art, Number(eintrag.sort.anzahl))) },
      }),
    ),
    ...anliegeneintraege(
      pruefeAnliegen(leseAnliegen(), anliegenFormschema).anliegen,
      { anliegen: t.anliegen.kurz, thema: (thema) => t.anliegen.themen[thema] },
      ({ id }) => pfade.anliegen(id),
    ),
    ...seiteneintraege(
      TEXTSEITEN.flatMap(([pfad, sprachen]) =>
        sprachen.map((sprache) => textseite(ordner, inSprache(pfad, sprache), sprache)),
      ),
      {
        seite: (sprache) =>
          sprache === 'de' ? t.suche.seite : `${t.suche.seite}, ${t.navigation.andereSprache}`,
      },
    ),
  ];
}

/**
 * Writes the index into the site.
 * @returns how many entries it has
 * @throws Error with the words of the indexer
 * @throws Klartextfehler if the indexer ends without an answer
 */
export async function baueSuchindex(ordner: string): Promise<number> {
  try {
    return await solangeEtwasLaeuft(indiziere(ordner), AUSGEBLIEBEN);
  } catch (fehler) {
    // The same end, noticed while something was being said to it.
    if ((fehler as Error).message.includes('backend closed'))
      throw new Klartextfehler(AUSGEBLIEBEN);
    throw fehler;
  }
}

async function indiziere(ordner: string): Promise<number> {
  const eintraege = eintraegeAus(ordner);
  const { index, errors } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error(`The search index could not be created: ${errors.join('; ')}`);
  for (const eintrag of eintraege) {
    const { errors: fehler } = await index.addCustomRecord(eintrag);
    if (fehler.length > 0) throw new Error(`Not indexed: ${eintrag.url}: ${fehler.join('; ')}`);
  }
  await schreibeSuchindex(index, join(ordner, 'pagefind'));
  await close();
  ordneSuchindex(join(ordner, 'pagefind'));
  return eintraege.length;
}
