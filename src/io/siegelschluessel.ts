/**
 * Signs what this directory says. The private key comes from the environment of a protected
 * pipeline and is written nowhere; without one, nothing is signed.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { CompactSign, calculateJwkThumbprint, exportJWK, type JWK } from 'jose';
import type { Verfahren } from '../domain/siegel/aussage.ts';
import { Klartextfehler } from './klartext.ts';

/** Name of the variable with the key, as PEM (PKCS #8) or JWK. */
export const SCHLUESSELVARIABLE = 'SIGNIERSCHLUESSEL';

export interface Siegelschluessel {
  verfahren: Verfahren;
  /** What the site publishes. */
  oeffentlich: JWK;
  /** @param typ what kind of text it is, for the header */
  signiere(inhalt: unknown, typ: string): Promise<string>;
}

const ABHILFE =
  'Erwartet wird ein privater Schlüssel (Ed25519 oder P-256) als PEM oder JWK, wie ihn „npm run schluessel“ erzeugt.';

function privatschluessel(text: string): KeyObject {
  try {
    return text.startsWith('{')
      ? createPrivateKey({ key: JSON.parse(text) as JsonWebKey, format: 'jwk' })
      : // Many pipelines keep variables in one line.
        createPrivateKey(text.replaceAll('\\n', '\n'));
  } catch {
    throw new Klartextfehler(`${SCHLUESSELVARIABLE} lässt sich nicht lesen. ${ABHILFE}`);
  }
}

function verfahrenVon({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): Verfahren {
  if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  if (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1')
    return 'ES256';
  throw new Klartextfehler(
    `${SCHLUESSELVARIABLE} ist ein Schlüssel der falschen Art (${asymmetricKeyType ?? 'unbekannt'}). ${ABHILFE}`,
  );
}

/**
 * The key to sign with; undefined if there is none.
 * @throws Klartextfehler if it cannot be used
 */
export async function leseSiegelschluessel(
  text = process.env[SCHLUESSELVARIABLE],
): Promise<Siegelschluessel | undefined> {
  if (!text?.trim()) return undefined;
  const schluessel = privatschluessel(text.trim());
  const alg = verfahrenVon(schluessel);
  const jwk = await exportJWK(createPublicKey(schluessel));
  const kid = await calculateJwkThumbprint(jwk);
  return {
    verfahren: alg,
    oeffentlich: { ...jwk, kid, alg, use: 'sig' },
    signiere: (inhalt, typ) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(inhalt)))
        .setProtectedHeader({ alg, kid, typ })
        .sign(schluessel),
  };
}

/** SHA-256 of a text, base64url. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text).digest('base64url');
