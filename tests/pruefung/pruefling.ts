/** The sample record among no others, on a day that fits it: what the tests of single rules check. */
import { pruefe } from '../../src/domain/pruefung/pruefung.ts';
import { amtFormschema } from '../../src/domain/datensatz/schema.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { register } from '../hilfe/inhalt.ts';

/** Nothing in the sample record is old on this day, or in the future. */
export const MUSTERTAG = '2026-11-22';

export const grundlage = { schema: amtFormschema, register, heute: MUSTERTAG };

/** The files as the check reads them; the names are those in `aemter/`. */
export const quelltexteAus = (dateien: Readonly<Record<string, string>>) =>
  Object.entries(dateien).map(([name, text]) => quelltextAus(`aemter/${name}`, text));

/** What the check says of files that are all there is. */
export const meldungenAller = (dateien: Readonly<Record<string, string>>) =>
  pruefe(quelltexteAus(dateien), grundlage).meldungen;

/** What the check says of the sample record after a change. */
export const meldungenZu = (text: string, datei = 'landratsamt-rosenheim.yaml') =>
  meldungenAller({ [datei]: text });
