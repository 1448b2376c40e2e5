/** Reads records, errands, exceptions and results of link checks from the content folder. */
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { ausnahmeFormschema } from '../domain/datensatz/ausnahme.ts';
import type { Pruefstand } from '../domain/datensatz/datensatzsuche.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { amtFormschema } from '../domain/datensatz/schema.ts';
import { pruefe } from '../domain/pruefung/pruefung.ts';
import { fremderName } from '../domain/pruefung/regeln/datei.ts';
import { spaetereDatensaetze } from '../domain/pruefung/uhrzweifel.ts';
import { linkergebnisform } from '../domain/redaktion/linkergebnisform.ts';
import type { Linkergebnisse } from '../domain/verzeichnis/linkstand.ts';
import { leseAdresslisten, leseUmzugsliste } from './adressablage.ts';
import { leseGesamtzahlen } from './gesamtzahlen.ts';
import { leseJsonDatei } from './inhaltsdatei.ts';
import { ausnahmenordner, inhaltspfad, pruefeInhaltsordner } from './inhaltsordner.ts';
import { Klartextfehler } from './klartext.ts';
import {
  leseFruehereOrte,
  leseGemeindefreie,
  leseGrenzen,
  leseNamensvettern,
  leseOrtsteile,
  leseRegister,
  leseRegisterbasis,
  pruefeNachtraege,
} from './registerinhalt.ts';
import { lesePortalorte } from './portalorte.ts';
import { leseQuelldatei } from './quelldatei.ts';
import { heute } from './uhr.ts';
import { quelltextAus, unlesbar } from './yaml.ts';

function eintraegeVon(ordner: string): Dirent[] {
  pruefeInhaltsordner();
  try {
    return readdirSync(ordner, { withFileTypes: true });
  } catch (fehler) {
    const { code } = fehler as NodeJS.ErrnoException;
    throw new Klartextfehler(
      code === 'ENOENT'
        ? `Der Ordner „${ordner}“ fehlt. Holen Sie ihn aus dem Repository zurück.`
        : `Der Ordner „${ordner}“ lässt sich nicht lesen (${code}).`,
    );
  }
}

/** The folders of YAML files. */
export type Teil = 'aemter' | 'anliegen' | 'ausnahmen';

/** Hidden files are the system's own. */
const istInhalt = ({ name }: { name: string }): boolean => !name.startsWith('.');

/** All files of a folder, in the order of their names; hidden files are left out. */
function leseOrdner(teil: Teil, ordner = inhaltspfad(teil)): Quelltext[] {
  return eintraegeVon(ordner)
    .filter(istInhalt)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((eintrag) => {
      const datei = `${teil}/${eintrag.name}`;
      const fremd = eintrag.isFile() ? fremderName(eintrag.name) : undefined;
      if (fremd !== undefined)
        return unlesbar(datei, '', {
          zeile: 1,
          spalte: 1,
          regel: 'fremde-datei',
          meldung: fremd,
        });
      if (eintrag.isFile() && /\.ya?ml$/.test(eintrag.name))
        return leseQuelldatei(datei, readFileSync(join(ordner, eintrag.name)));
      return unlesbar(datei, '', {
        zeile: 1,
        spalte: 1,
        regel: 'dateiname',
        meldung: eintrag.isFile()
          ? 'Die Datei würde übersehen: Ihr Name muss auf „.yaml“ enden, klein geschrieben und ohne weitere Endung. Benennen Sie sie um.'
          : 'Hier dürfen nur Dateien liegen, deren Name auf „.yaml“ endet. Verschieben Sie sie in diesen Ordner.',
      });
    });
}

/**
 * Where former ids lead: from the old id to the new one.
 * Reads only files that name former ids.
 */
export function leseWeiterleitungen(): Map<string, string> {
  const ordner = inhaltspfad('aemter');
  const ziele = new Map<string, string>();
  for (const eintrag of eintraegeVon(ordner)) {
    const { name } = eintrag;
    if (!eintrag.isFile() || !name.endsWith('.yaml')) continue;
    const text = readFileSync(join(ordner, name), 'utf8');
    if (!text.includes('frueher:')) continue;
    const { daten, kennung } = quelltextAus(name, text);
    for (const alt of (daten as { frueher?: string[] } | undefined)?.frueher ?? [])
      ziele.set(alt, kennung);
  }
  return ziele;
}

/** All records. */
export const leseAemter = (): Quelltext[] => leseOrdner('aemter');

/** A record as it is written; it has passed the check, so it is there and is UTF-8. */
export const leseText = (kennung: string): string =>
  readFileSync(join(inhaltspfad('aemter'), `${kennung}.yaml`), 'utf8');

/** All errands. */
export const leseAnliegen = (): Quelltext[] => leseOrdner('anliegen');

/** All exceptions to who is responsible; a content folder may have none. */
export const leseAusnahmen = (): Quelltext[] =>
  existsSync(ausnahmenordner()) ? leseOrdner('ausnahmen', ausnahmenordner()) : [];

/** @throws Klartextfehler if there is nothing to publish */
function verlangeDatensaetze(anzahl: number): void {
  if (anzahl === 0)
    throw new Klartextfehler(
      `Im Ordner „${inhaltspfad('aemter')}“ liegt kein Datensatz. Legen Sie einen an („npm run new“), oder nennen Sie in CONTENT_DIR den richtigen Ordner.`,
    );
}

/**
 * @throws Klartextfehler if there is nothing to publish, or if so many records are from the future
 * that the clock must be wrong
 */
export function pruefeBestand(quelltexte: readonly Quelltext[], heute: string): void {
  verlangeDatensaetze(quelltexte.length);
  const spaetere = spaetereDatensaetze(quelltexte, heute);
  if (spaetere !== undefined)
    throw new Klartextfehler(
      `Heute ist der ${heute}, sagt die Uhr dieses Rechners oder SOURCE_DATE_EPOCH, aber ${spaetere} der ${quelltexte.length} Datensätze nennen einen späteren Tag. Stellen Sie die Uhr, oder berichtigen Sie die Angabe.`,
    );
}

/** What came of the last visit to each address; empty before the first run of `npm run links`. */
export const leseLinkergebnisse = (): Linkergebnisse =>
  existsSync(inhaltspfad('links.json'))
    ? leseJsonDatei(
        inhaltspfad('links.json'),
        linkergebnisform,
        'Holen Sie die Datei aus dem Repository zurück, oder löschen Sie sie und führen Sie „npm run links“ aus.',
      )
    : {};

/**
 * Reads everything but the records, so that a build stops before it has begun.
 * @throws Klartextfehler that names what is missing or damaged
 */
export function pruefeInhalt(): void {
  pruefeInhaltsordner();
  // The loaders run side by side: which of them fails first is chance.
  verlangeDatensaetze(eintraegeVon(inhaltspfad('aemter')).filter(istInhalt).length);
  heute();
  const fehler = pruefeNachtraege(leseRegisterbasis()).meldungen.find(
    ({ schwere }) => schwere === 'fehler',
  );
  if (fehler)
    throw new Klartextfehler(
      `„${inhaltspfad(fehler.datei)}“, Zeile ${fehler.zeile}: ${fehler.meldung}`,
    );
  const register = leseRegister();
  leseGemeindefreie(register, leseGrenzen(register));
  leseNamensvettern(leseOrtsteile(register));
  leseFruehereOrte(register);
  lesePortalorte(register);
  leseLinkergebnisse();
  leseGesamtzahlen();
  leseAdresslisten();
  leseUmzugsliste();
}

/** All records as they are written, and which of them have passed the check. */
export function lesePruefstand(grundlage: ReturnType<typeof pruefgrundlage>): Pruefstand {
  const quelltexte = leseAemter();
  return { quelltexte, gute: new Set(pruefe(quelltexte, grundlage).aemter.map(({ id }) => id)) };
}

/** What a check of the exceptions goes by: their form, the register, the errands. */
export const ausnahmegrundlage = () => ({
  schema: ausnahmeFormschema,
  register: leseRegister(),
  anliegen: new Set(leseAnliegen().map(({ kennung }) => kennung)),
});

/** What a check of the records goes by: their form, the register, the day. */
export const pruefgrundlage = () => ({
  schema: amtFormschema,
  register: leseRegister(),
  heute: heute(),
});
