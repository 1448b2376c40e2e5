/** The 12-digit key of each municipality is that of the official register, which is read by itself here. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { regionalschluessel } from '../../src/domain/register/register.ts';
import { committeteQuelle } from '../../src/io/registerdatei.ts';
import { leseRegisterbasis } from '../../src/io/registerinhalt.ts';

test('the regional key of every municipality stands in the official register', () => {
  const amtliche = new Map(
    readFileSync(committeteQuelle('content/register/quelle'), 'utf8')
      .split(/\r?\n/)
      // Municipalities; positions 11 to 18 are the AGS, 19 to 22 the association.
      .filter((zeile) => zeile.startsWith('60'))
      .map((zeile): [string, string] => {
        const [ags, verband] = [zeile.slice(10, 18), zeile.slice(18, 22)];
        return [ags, ags.slice(0, 5) + verband + ags.slice(5)];
      }),
  );
  const { orte } = leseRegisterbasis();
  for (const ort of orte)
    expect(regionalschluessel(ort), ort.name).toBe(amtliche.get(ort.schluessel));
});
