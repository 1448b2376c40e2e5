/**
 * `npm run register [-- --gv100ad FILE] [--vg250 FILE] [--probe]`: builds content/register/ from
 * open data. Runs seldom (a new edition of the register, new boundaries); its result is committed
 * and is all that the site's build reads. The same input writes the same bytes.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { registerbericht } from '../src/domain/redaktion/registerfolgen.ts';
import { registerAus, type Behoerde } from '../src/domain/register/register.ts';
import { leseAemter } from '../src/io/inhalt.ts';
import { inhaltsordner } from '../src/io/inhaltsordner.ts';
import { leseVorgaenger, schreibeQuelle, schreibeRegister } from '../src/io/registerablage.ts';
import { baueRegister, blickeVoraus } from '../src/io/registerbau.ts';
import { committeteQuelle, leseGv100ad } from '../src/io/registerdatei.ts';
import { pruefeVg250Pfad } from '../src/io/vg250.ts';
import { abbruch, argumente } from './befehl.ts';

const ZIEL = 'content/register';
const QUELLE = `${ZIEL}/quelle`;

const { gv100ad, vg250, probe } = argumente(
  () =>
    parseArgs({
      options: {
        gv100ad: { type: 'string' },
        vg250: { type: 'string' },
        probe: { type: 'boolean' },
      },
    }).values,
);

for (const datei of [gv100ad, vg250])
  if (datei !== undefined && !existsSync(datei)) abbruch(`Die Datei „${datei}“ gibt es nicht.`);

// Both read first: a file that is at fault must not cost a minute.
if (vg250 !== undefined) pruefeVg250Pfad(vg250);
const verzeichnis = leseGv100ad(gv100ad ?? committeteQuelle(QUELLE));
const vorgaenger = leseVorgaenger(ZIEL);

/** What the new register changes, where the one before can be read. */
function bericht(behoerden: readonly Behoerde[]): string {
  const datensaetze = leseAemter().flatMap(({ datei, kennung, daten }) => {
    const { schluessel, name = '', art = '' } = (daten ?? {}) as Record<string, string>;
    return schluessel
      ? [{ datei: `${inhaltsordner()}/${datei}`, kennung, schluessel, name, art }]
      : [];
  });
  return [
    `Stand des Registers: ${verzeichnis.stand}`,
    ...(vorgaenger.register
      ? [registerbericht(vorgaenger.register, registerAus(behoerden, {}), datensaetze)]
      : []),
  ].join('\n');
}

const ordner = mkdtempSync(join(tmpdir(), 'register-'));
const auftrag = { ordner, quelle: QUELLE, verzeichnis, vg250, vorgaenger };
try {
  if (probe) {
    const { behoerden, hinweise } = blickeVoraus(auftrag, ZIEL);
    console.log(
      [bericht(behoerden), '', ...hinweise, 'Probelauf: Geschrieben wurde nichts.'].join('\n'),
    );
  } else {
    const neu = baueRegister(auftrag);
    schreibeRegister(ZIEL, neu);
    schreibeQuelle(QUELLE, verzeichnis.stand, verzeichnis.quelltext);
    console.log(`\n${bericht(neu.behoerden)}\n\n${ZIEL}/ ist geschrieben.`);
  }
} finally {
  rmSync(ordner, { recursive: true, force: true });
}
