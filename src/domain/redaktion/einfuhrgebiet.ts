/** A line that may be an authority, or a heading above the places of its area. */
import { nenntLandratsamt } from '../register/artwoerter.ts';
import { behoerdenname, type Behoerde } from '../register/register.ts';
import type { Einfuhrzeile } from './einfuhrzeile.ts';

interface Gelesene {
  zeile: Einfuhrzeile;
  behoerde: Behoerde;
}

/**
 * The question whether "Landkreis Miesbach" is the office or the heading of the lines below it (German);
 * undefined where it is none: the line says more, or the next one is no place of that Landkreis.
 */
export function gebietsfrage(
  { zeile, behoerde }: Gelesene,
  danach: Gelesene | undefined,
): string | undefined {
  const ueberOrten =
    danach?.zeile.liste === zeile.liste && danach.behoerde.landkreis === behoerde.schluessel;
  if (!zeile.leer || zeile.schluessel !== '' || !ueberOrten || nenntLandratsamt(zeile.name))
    return undefined;
  return `Ist das Amt gemeint, oder ist es nur die Überschrift über den Gemeinden darunter? Hat es selbst das Siegel, schreiben Sie „${behoerdenname(behoerde)}“; sonst löschen Sie die Zeile.`;
}
