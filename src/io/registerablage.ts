/** Writes the register, one entry a line, so that a new edition can be compared with the old one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topologie } from '../domain/geo/topologie.ts';
import type { Behoerde, Ortsteil } from '../domain/register/register.ts';

const zeilenweise = (liste: readonly unknown[]) =>
  `[\n${liste.map((eintrag) => JSON.stringify(eintrag)).join(',\n')}\n]\n`;

const nachSchluessel = (werte: Readonly<Record<string, unknown>>) =>
  `{\n${Object.keys(werte)
    .sort()
    .map((schluessel) => `"${schluessel}":${JSON.stringify(werte[schluessel])}`)
    .join(',\n')}\n}\n`;

/** All that the register consists of. */
export interface Registerdateien {
  behoerden: readonly Behoerde[];
  ortsteile: readonly Ortsteil[];
  /** Postcodes by AGS. */
  postleitzahlen: Readonly<Record<string, readonly string[]>>;
  grenzen: { gemeinden: Topologie; kreise: Topologie };
}

export function schreibeRegister(
  ordner: string,
  { behoerden, ortsteile, postleitzahlen, grenzen }: Registerdateien,
): void {
  const schreibe = (name: string, text: string) => writeFileSync(join(ordner, name), text);
  schreibe('behoerden.json', zeilenweise(behoerden));
  schreibe('ortsteile.json', zeilenweise(ortsteile));
  schreibe('postleitzahlen.json', nachSchluessel(postleitzahlen));
  schreibe('grenzen-gemeinden.json', `${JSON.stringify(grenzen.gemeinden)}\n`);
  schreibe('grenzen-kreise.json', `${JSON.stringify(grenzen.kreise)}\n`);
}
