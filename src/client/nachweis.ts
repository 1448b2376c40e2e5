/** Verifies signatures, in the browser and without asking anyone. */
import {
  compactVerify,
  createLocalJWKSet,
  errors,
  type CompactVerifyResult,
  type JSONWebKeySet,
} from 'jose';
import { istAussage, trenneUnterschrift, TYP, VERFAHREN } from '../domain/siegel/aussage.ts';
import { urteilUeber, type Ablehnung, type Siegelurteil } from '../domain/siegel/siegelurteil.ts';
import type { Siegelstatus } from '../domain/siegel/siegelstatus.ts';

/** What signatures are verified against. */
export interface Pruefgrund {
  /** The directory's public keys; undefined if it signs nothing. */
  schluessel: JSONWebKeySet | undefined;
  liste: readonly Siegelstatus[];
  /** Seconds since 1970. */
  jetzt: number;
}

const GRUENDE: readonly (readonly [typeof errors.JOSEError, Ablehnung])[] = [
  [errors.JOSEAlgNotAllowed, 'verfahren'],
  [errors.JWKSNoMatchingKey, 'fremd'],
  [errors.JWSSignatureVerificationFailed, 'veraendert'],
  [errors.JOSENotSupported, 'browser'],
  [errors.JWSInvalid, 'unlesbar'],
];

const ablehnung = (fehler: unknown): Ablehnung =>
  GRUENDE.find(([art]) => fehler instanceof art)?.[1] ??
  // An older browser does not know the curve.
  (fehler instanceof DOMException ? 'browser' : 'unlesbar');

function inhaltVon({ payload }: CompactVerifyResult): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(payload));
  } catch {
    return undefined;
  }
}

/** The verdict on a signature. */
export async function pruefeJws(
  jws: string,
  { schluessel, liste, jetzt }: Pruefgrund,
): Promise<Siegelurteil> {
  if (!schluessel) return { art: 'ohneSchluessel' };
  let ergebnis: CompactVerifyResult;
  try {
    ergebnis = await compactVerify(jws, createLocalJWKSet(schluessel), {
      algorithms: [...VERFAHREN],
    });
  } catch (fehler) {
    return { art: ablehnung(fehler) };
  }
  const aussage = inhaltVon(ergebnis);
  return ergebnis.protectedHeader.typ === TYP.aussage && istAussage(aussage)
    ? urteilUeber(aussage, liste, jetzt)
    : { art: 'unlesbar' };
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The verdict on a signet's file: its signature, and whether it is about this very drawing. */
export async function pruefeSignet(text: string, grund: Pruefgrund): Promise<Siegelurteil> {
  if (!grund.schluessel) return { art: 'ohneSchluessel' };
  const { svg, jws } = trenneUnterschrift(text);
  if (!jws) return { art: 'unlesbar' };
  const urteil = await pruefeJws(jws, grund);
  if (!('aussage' in urteil)) return urteil;
  return urteil.aussage.bilder.includes(await sha256(svg)) ? urteil : { art: 'veraendert' };
}
