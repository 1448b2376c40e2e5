/** A build that is killed leaves one site, whole, and nothing else. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MARKE } from '../../src/io/baumarke.ts';
import { baueNach } from '../../src/io/baustelle.ts';
import { raeumeAuf } from '../../src/io/entwurf.ts';
import { dieserProzess } from '../../src/io/prozess.ts';
import { platzmangel, STELLEN } from '../../src/io/tausch.ts';
import { zielAus } from '../../src/io/ziel.ts';

let projekt: string;
let ziel: string;
beforeEach(() => {
  projekt = mkdtempSync(join(tmpdir(), 'tausch-'));
  ziel = join(projekt, 'dist');
});
afterEach(() => {
  rmSync(projekt, { recursive: true, force: true });
});

interface Ende {
  code: number | null;
  signal: string | null;
}

/** Starts a build; `bereit` is when it first says something. */
function starte(text: string, stelle = '', nach = ziel) {
  const kind = spawn(process.execPath, ['tests/bau/kind.ts', nach, projekt, text, stelle], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ende = new Promise<Ende>((fertig) =>
    kind.on('close', (code, signal) => {
      fertig({ code, signal });
    }),
  );
  const bereit = new Promise<void>((fertig) =>
    kind.stdout.once('data', () => {
      fertig();
    }),
  );
  return { kind, ende, bereit };
}

/** A build in this process. */
const baue = (text: string, nach = ziel) =>
  baueNach(nach, projekt, ({ neu }) => {
    mkdirSync(neu);
    writeFileSync(join(neu, 'index.html'), text);
    return Promise.resolve();
  });

/** What the files of the site say: one text if it is whole. */
const texteIn = (ordner: string) =>
  new Set(
    readdirSync(ordner)
      .filter((name) => name !== MARKE)
      .map((name) => readFileSync(join(ordner, name), 'utf8')),
  );

function nurDieSite(text: string, nach = ziel) {
  expect(texteIn(nach)).toEqual(new Set([text]));
  expect(readdirSync(projekt)).toEqual(['dist']);
}

describe('a killed build', () => {
  test.each(STELLEN)('after the step „%s“', async (stelle) => {
    await baue('alt');
    expect(await starte('neu', stelle).ende).toEqual({ code: null, signal: 'SIGKILL' });
    const getauscht = STELLEN.indexOf(stelle) >= STELLEN.indexOf('getauscht');
    raeumeAuf(projekt);
    nurDieSite(getauscht ? 'neu' : 'alt');
    await baue('neuer');
    nurDieSite('neuer');
  });

  test('at ten moments', async () => {
    await baue('alt');
    for (let zehntel = 1; zehntel <= 10; zehntel++) {
      const { kind, ende } = starte('halb');
      setTimeout(() => kind.kill('SIGKILL'), zehntel * 40);
      await ende;
      if (existsSync(ziel)) expect(texteIn(ziel).size).toBe(1);
    }
    await baue('neu');
    nurDieSite('neu');
  });

  test('whose next build fails leaves the former site', async () => {
    await baue('alt');
    await starte('neu', 'beiseite').ende;
    expect(existsSync(ziel)).toBe(false);
    await expect(
      baueNach(ziel, projekt, () => Promise.reject(new Error('kaputt'))),
    ).rejects.toThrow('kaputt');
    nurDieSite('alt');
  });
});

describe('a build that is stopped cleans up itself', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s', async (signal, code) => {
    await baue('alt');
    const { kind, ende, bereit } = starte('neu', 'wartet');
    await bereit;
    kind.kill(signal);
    expect(await ende).toEqual({ code, signal: null });
    nurDieSite('alt');
  });

  test('with the folders that it made', async () => {
    const tief = join(projekt, 'a', 'b', 'dist');
    const { kind, ende, bereit } = starte('neu', 'wartet', tief);
    await bereit;
    kind.kill('SIGTERM');
    await ende;
    expect(readdirSync(projekt)).toEqual([]);
  });
});

test('builds at once: each ends well, one site is there, whole', async () => {
  await baue('alt');
  const enden = await Promise.all(['a', 'b', 'c', 'd'].map((text) => starte(text).ende));
  expect(enden.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(texteIn(ziel).size).toBe(1);
  expect(readdirSync(projekt)).toEqual(['dist']);
});

test('a build at work is left alone', async () => {
  const { kind, ende, bereit } = starte('neu', 'wartet');
  await bereit;
  const entwuerfe = readdirSync(projekt);
  await baue('inzwischen');
  expect(readdirSync(projekt).sort()).toEqual([...entwuerfe, 'dist'].sort());
  kind.kill('SIGTERM');
  await ende;
  nurDieSite('inzwischen');
});

describe('drafts that may be someone else’s stay', () => {
  const ausweis = { prozess: { ...dieserProzess(), rechner: 'anderer' }, ziel: 'dist' };
  const lege = (name: string, datei: string, text: string) => {
    mkdirSync(join(projekt, name));
    writeFileSync(join(projekt, name, datei), text);
  };
  test('of another machine, for a day', () => {
    lege('.bau-1-a', 'bau.json', JSON.stringify(ausweis));
    raeumeAuf(projekt);
    expect(readdirSync(projekt)).toEqual(['.bau-1-a']);
    const vorgestern = Date.now() / 1000 - 48 * 3600;
    utimesSync(join(projekt, '.bau-1-a'), vorgestern, vorgestern);
    raeumeAuf(projekt);
    expect(readdirSync(projekt)).toEqual([]);
  });
  test('with files that no build writes, or another name', () => {
    lege('.bau-999999999-a', 'wichtig.txt', 'x');
    lege('.bau-notizen', 'bau.json', JSON.stringify(ausweis));
    raeumeAuf(projekt);
    expect(readdirSync(projekt)).toEqual(['.bau-999999999-a', '.bau-notizen']);
  });
  test('but one of which only remains are left goes', () => {
    mkdirSync(join(projekt, '.bau-999999999-a', 'neu', 'pagefind'), { recursive: true });
    raeumeAuf(projekt);
    expect(readdirSync(projekt)).toEqual([]);
  });
});

test('a link stays a link', async () => {
  mkdirSync(join(projekt, 'wirklich'));
  symlinkSync('wirklich', ziel);
  await baue('neu', zielAus('dist', projekt, 'content'));
  expect(lstatSync(ziel).isSymbolicLink()).toBe(true);
  expect(texteIn(join(projekt, 'wirklich'))).toEqual(new Set(['neu']));
});

test('a site may be read by a web server, and bears the same mark each time', async () => {
  const vorher = process.umask(0o077);
  await baue('neu');
  process.umask(vorher);
  expect(statSync(ziel).mode & 0o777).toBe(0o755);
  const marke = readFileSync(join(ziel, MARKE), 'utf8');
  expect(JSON.parse(marke)).toMatchObject({ eintraege: ['index.html'] });
  await baue('neu');
  expect(readFileSync(join(ziel, MARKE), 'utf8')).toBe(marke);
});

const ANDERSWO = '/dev/shm';
test.skipIf(!existsSync(ANDERSWO) || statSync(ANDERSWO).dev === statSync(tmpdir()).dev)(
  'a target on another file system',
  async () => {
    const ordner = mkdtempSync(join(ANDERSWO, 'tausch-'));
    const dort = join(ordner, 'dist');
    for (const text of ['alt', 'neu']) await baue(text, dort);
    expect(texteIn(dort)).toEqual(new Set(['neu']));
    expect([readdirSync(ordner), readdirSync(projekt)]).toEqual([['dist'], []]);
    rmSync(ordner, { recursive: true });
  },
);

describe('a full disk', () => {
  let klein: string;
  const haengeEin = (groesse: string) =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${groesse}`, 'tmpfs', klein]).status === 0;
  beforeEach(() => {
    klein = mkdtempSync(join(tmpdir(), 'klein-'));
  });
  afterEach(() => {
    spawnSync('umount', [klein]);
    rmdirSync(klein);
  });

  test('is said; the former site stays', async ({ skip }) => {
    // A very small one may be full before it is: the kernel counts its pages for each processor.
    skip(!haengeEin('8m'), 'only root may mount');
    const dort = join(klein, 'dist');
    await baue('alt', dort);
    await expect(baue('x'.repeat(16_000_000), dort)).rejects.toThrow('Dort ist zu wenig Platz');
    expect(texteIn(dort)).toEqual(new Set(['alt']));
    expect([readdirSync(klein), readdirSync(projekt)]).toEqual([['dist'], []]);
  });
});

test('what is put into the target meanwhile is not lost', async () => {
  await baue('alt');
  await expect(
    baueNach(ziel, projekt, ({ neu }) => {
      mkdirSync(neu);
      writeFileSync(join(ziel, 'wichtig.txt'), 'x');
      return Promise.resolve();
    }),
  ).rejects.toThrow('„wichtig.txt“');
  expect(readdirSync(ziel)).toContain('wichtig.txt');
  expect(readdirSync(projekt)).toEqual(['dist']);
});

test('a disk that is too small for the site is told as such, with how much is missing', () => {
  expect(platzmangel(110_000_000, 110_000_000)).toBeUndefined();
  expect(platzmangel(110_000_001, 12_900_000)).toContain('Nötig sind 111 MB, frei sind 12 MB.');
});
