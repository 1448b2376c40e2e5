/**
 * `npm run comment -- <file.md> <number>`: puts the text on a pull request (GitHub) or merge
 * request (GitLab); a comment with the same first line is changed instead of repeated.
 * Needs the environment of a pipeline: GITHUB_TOKEN there, KOMMENTAR_TOKEN on GitLab.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { kommentiere, ortAus } from '../src/io/kommentar.ts';
import { abbruch, argumente, leseproblem } from './befehl.ts';

const [datei, nummer] = argumente(() => parseArgs({ allowPositionals: true })).positionals;
if (datei === undefined || !/^\d+$/.test(nummer ?? ''))
  abbruch('Aufruf: npm run comment -- aenderungen.md 17');
const ort = ortAus(process.env, nummer!);
if (!ort) abbruch('Nicht kommentiert: Es fehlt GITHUB_TOKEN oder, auf GitLab, KOMMENTAR_TOKEN.');
try {
  const ergebnis = await kommentiere(ort, readFileSync(datei, 'utf8'));
  console.log(ergebnis === 'neu' ? 'Kommentar geschrieben.' : 'Kommentar aktualisiert.');
} catch (fehler) {
  const netz = (fehler as Error).message === 'fetch failed';
  abbruch(netz ? 'Nicht kommentiert: Der Dienst antwortet nicht.' : leseproblem(datei, fehler));
}
