import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { CompactSign, type JSONWebKeySet } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { pruefeJws, pruefeSignet } from '../../src/client/nachweis.ts';
import {
  aussageZu,
  mitUnterschrift,
  trenneUnterschrift,
  TYP,
} from '../../src/domain/siegel/aussage.ts';
import { SIGNETE } from '../../src/domain/siegel/formen.ts';
import { pruefeingabe } from '../../src/domain/siegel/pruefeingabe.ts';
import { siegelstatus, type Siegelstatus } from '../../src/domain/siegel/siegelstatus.ts';
import { signet } from '../../src/domain/siegel/signet.ts';
import { leseSchriften } from '../../src/io/schrift.ts';
import {
  leseSiegelschluessel,
  sha256,
  type Siegelschluessel,
} from '../../src/io/siegelschluessel.ts';
import { verzeichnis } from '../hilfe/inhalt.ts';

const pem = (schluessel: KeyObject) =>
  schluessel.export({ type: 'pkcs8', format: 'pem' }).toString();
const neuerPem = () => pem(generateKeyPairSync('ed25519').privateKey);

const schriften = leseSchriften();
const amt = verzeichnis.gueltige.find(({ verlauf }) => verlauf.some(({ stand }) => stand))!;
const absolut = (pfad: string) => `https://beispiel.de${pfad}`;
const bild = signet(amt, SIGNETE[0], schriften);
const aussage = aussageZu(amt, absolut, [sha256(bild)]);
const liste = verzeichnis.aemter.map(siegelstatus);
/** The list as it would be if the office were another. */
const listeMit = (anders: Partial<Siegelstatus>) =>
  liste.map((einer) => (einer.id === amt.id ? { ...einer, ...anders } : einer));

let schluessel: Siegelschluessel;
let grund: { schluessel: JSONWebKeySet; liste: readonly Siegelstatus[]; jetzt: number };
let jws: string;

beforeAll(async () => {
  schluessel = (await leseSiegelschluessel(neuerPem()))!;
  grund = { schluessel: { keys: [schluessel.oeffentlich] }, liste, jetzt: 1_800_000_000 };
  jws = await schluessel.signiere(aussage, TYP.aussage);
});

const base64 = (wert: unknown) => Buffer.from(JSON.stringify(wert)).toString('base64url');

describe('a signature', () => {
  test('that holds is genuine', async () => {
    expect(await pruefeJws(jws, grund)).toEqual({ art: 'echt', aussage });
  });
  test('is the same in every build', async () => {
    expect(await schluessel.signiere(aussage, TYP.aussage)).toBe(jws);
  });
  test('of a changed text fails', async () => {
    const [kopf, , unterschrift] = jws.split('.');
    const falsch = `${kopf}.${base64({ ...aussage, anzahl: aussage.anzahl + 1 })}.${unterschrift}`;
    expect(await pruefeJws(falsch, grund)).toEqual({ art: 'veraendert' });
  });
  test('of another key fails, also under the name of ours', async () => {
    const fremder = (await leseSiegelschluessel(neuerPem()))!;
    const fremd = await fremder.signiere(aussage, TYP.aussage);
    expect(await pruefeJws(fremd, grund)).toEqual({ art: 'fremd' });
    const { kid } = schluessel.oeffentlich;
    const getarnt = await new CompactSign(Buffer.from(JSON.stringify(aussage)))
      .setProtectedHeader({ alg: 'EdDSA', kid: kid!, typ: TYP.aussage })
      .sign(generateKeyPairSync('ed25519').privateKey);
    expect(await pruefeJws(getarnt, grund)).toEqual({ art: 'veraendert' });
  });
  test('with alg none is refused', async () => {
    const { kid } = schluessel.oeffentlich;
    const ohne = `${base64({ alg: 'none', kid, typ: TYP.aussage })}.${base64(aussage)}.`;
    expect(await pruefeJws(ohne, grund)).toEqual({ art: 'verfahren' });
  });
  test('with HS256 and the public key as the secret is refused', async () => {
    const { kid, x } = schluessel.oeffentlich;
    const hs = await new CompactSign(Buffer.from(JSON.stringify(aussage)))
      .setProtectedHeader({ alg: 'HS256', kid: kid!, typ: TYP.aussage })
      .sign(Buffer.from(String(x).padEnd(32, 'x')));
    expect(await pruefeJws(hs, grund)).toEqual({ art: 'verfahren' });
  });
  test('of another kind of text does not pass for one about an office', async () => {
    expect(await pruefeJws(await schluessel.signiere(aussage, TYP.liste), grund)).toEqual({
      art: 'unlesbar',
    });
    expect(await pruefeJws(await schluessel.signiere({ id: 1 }, TYP.aussage), grund)).toEqual({
      art: 'unlesbar',
    });
  });
  test('that is none is unreadable', async () => {
    for (const text of ['', 'a.b.c', 'eyJ.x', '....'])
      expect(await pruefeJws(text, grund)).toEqual({ art: 'unlesbar' });
  });
  test('cannot be verified where the directory signs nothing', async () => {
    expect(await pruefeJws(jws, { ...grund, schluessel: undefined })).toEqual({
      art: 'ohneSchluessel',
    });
  });
  test('with P-256 holds, too', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const ec = (await leseSiegelschluessel(JSON.stringify(privateKey.export({ format: 'jwk' }))))!;
    expect(ec.verfahren).toBe('ES256');
    const urteil = await pruefeJws(await ec.signiere(aussage, TYP.aussage), {
      ...grund,
      schluessel: { keys: [ec.oeffentlich] },
    });
    expect(urteil.art).toBe('echt');
  });
});

describe('what the directory says today counts', () => {
  test('withdrawn', async () => {
    const heute = listeMit({ status: 'entzogen', entzogen_seit: '2026-01' });
    expect((await pruefeJws(jws, { ...grund, liste: heute })).art).toBe('entzogen');
  });
  test('a new number, Stand or name', async () => {
    for (const anders of [{ anzahl: 9999 }, { stand: '2026-06-01' }, { name: 'Anders' }])
      expect((await pruefeJws(jws, { ...grund, liste: listeMit(anders) })).art).toBe('ueberholt');
  });
  test('no record any more', async () => {
    const ohne = liste.filter(({ id }) => id !== amt.id);
    expect((await pruefeJws(jws, { ...grund, liste: ohne })).art).toBe('unbekannt');
  });
  test('expired', async () => {
    const befristet = await schluessel.signiere({ ...aussage, exp: grund.jetzt }, TYP.aussage);
    expect((await pruefeJws(befristet, grund)).art).toBe('abgelaufen');
    expect((await pruefeJws(befristet, { ...grund, jetzt: grund.jetzt - 1 })).art).toBe('echt');
  });
});

describe('a signet', () => {
  test('carries its signature, and gives it back', () => {
    const ganz = mitUnterschrift(bild, jws);
    expect(trenneUnterschrift(ganz)).toEqual({ svg: bild, jws });
    expect(trenneUnterschrift(bild)).toEqual({ svg: bild });
  });
  test('is genuine as it was drawn, also with other ends of lines', async () => {
    const ganz = mitUnterschrift(bild, jws);
    expect((await pruefeSignet(ganz, grund)).art).toBe('echt');
    expect((await pruefeSignet(` ${ganz.replaceAll('\n', '\r\n')}\n`, grund)).art).toBe('echt');
  });
  test('with a changed drawing fails, though its signature holds', async () => {
    const anders = signet({ ...amt, zahl: { anzahl: 999, quelle: '' } }, SIGNETE[0], schriften);
    expect(await pruefeSignet(mitUnterschrift(anders, jws), grund)).toEqual({ art: 'veraendert' });
  });
  test('without signature says so', async () => {
    expect(await pruefeSignet(bild, grund)).toEqual({ art: 'unlesbar' });
  });
});

describe('the signed text', () => {
  test('is dated by the record, not by the clock', () => {
    const tage = amt.verlauf.flatMap(({ stand }) => stand ?? []);
    expect(aussage.iat).toBeGreaterThanOrEqual(Date.parse(tage.at(-1)!) / 1000);
    expect(aussage.iat! * 1000).toBeLessThan(Date.now());
  });
  test('names the page below the base path', () => {
    expect(aussage.url).toBe(`https://beispiel.de/aemter/${amt.id}/`);
  });
});

describe('the key of the environment', () => {
  test('none: nothing is signed', async () => {
    expect(await leseSiegelschluessel('')).toBeUndefined();
    expect(await leseSiegelschluessel(' \n')).toBeUndefined();
  });
  test('PEM in one line, as pipelines keep it', async () => {
    const einzeilig = neuerPem().replaceAll('\n', '\\n');
    expect((await leseSiegelschluessel(einzeilig))!.verfahren).toBe('EdDSA');
  });
  test.each([
    ['no key', 'geheim'],
    [
      'a public key',
      generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    ],
    ['RSA', pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)],
    ['another curve', pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey)],
  ])('%s is explained, and not repeated', async (_, text) => {
    const fehler: unknown = await leseSiegelschluessel(text).catch((f: unknown) => f);
    expect(String(fehler)).toMatch(/SIGNIERSCHLUESSEL.*npm run schluessel/);
    expect(String(fehler)).not.toContain(text.slice(0, 40));
  });
  test('only the public half is published', () => {
    expect(schluessel.oeffentlich).not.toHaveProperty('d');
  });
});

describe('what was pasted', () => {
  test('a signature, also broken into lines', () => {
    expect(pruefeingabe(`${jws.slice(0, 60)}\n ${jws.slice(60)}`)).toEqual({ art: 'jws', jws });
  });
  test('a signet, an address, nothing', () => {
    expect(pruefeingabe(bild).art).toBe('signet');
    expect(pruefeingabe(' https://www.hof.de/ ')).toEqual({
      art: 'adresse',
      adresse: 'https://www.hof.de/',
    });
    expect(pruefeingabe(' \n')).toEqual({ art: 'leer' });
  });
});
