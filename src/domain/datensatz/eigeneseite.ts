/** Pages and files of this directory, which are no source of what it says. */
import { urlAus } from '../sprache/webadresse.ts';

/** A page of an office in any language, or its record as a file; the id is in the first group. */
const AMT = /\/(?:aemter|daten\/v1\/amt)\/([a-z0-9-]+)(?:\/|\.json|\.yaml)?$/;

/** The exports of all offices and places. */
const AUSZUG = /\/daten\/v1\/(?:aemter|orte)\.(?:json|csv|geojson)$/;

/**
 * True for an address of this directory, wherever it is published: no other site gives an authority
 * this id below such a path. So nobody has to know the address of the installation, which an
 * editor's machine does not.
 * @param kennungen the ids of all authorities
 */
export function istEigeneSeite(adresse: string, kennungen: ReadonlySet<string>): boolean {
  const pathname = urlAus(adresse)?.pathname ?? '';
  return AUSZUG.test(pathname) || kennungen.has(AMT.exec(pathname)?.[1] ?? '');
}
