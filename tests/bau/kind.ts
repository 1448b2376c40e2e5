/**
 * A build of a few files, to be killed: `node kind.ts ziel projekt text [stelle]`. At the step it
 * kills itself; with `wartet` it says so and works until someone ends it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { baueNach } from '../../src/io/baustelle.ts';

const [ziel = '', projekt = '', text = '', stelle = ''] = process.argv.slice(2);

await baueNach(
  ziel,
  projekt,
  async ({ neu, notizen }) => {
    for (const ordner of [neu, notizen]) mkdirSync(ordner);
    for (let nummer = 0; nummer < 40; nummer++) {
      writeFileSync(join(neu, `${nummer}.html`), text);
      await pause(1);
    }
    if (stelle !== 'wartet') return;
    console.log('wartet');
    await pause(60_000);
  },
  (erreichte) => {
    if (erreichte === stelle) process.kill(process.pid, 'SIGKILL');
  },
);
