import { expect, test } from 'vitest';
import { nurLetzter, pause, reihum, schrittweise } from '../../src/client/takt.ts';

/** Each step takes a piece of work. */
function* schritte(anzahl: number, getan: number[]): Generator<void, string> {
  for (let i = 0; i < anzahl; i++) {
    getan.push(i);
    for (const beginn = performance.now(); performance.now() - beginn < 5;);
    yield;
  }
  return 'fertig';
}

test('steps come to their end while it is wanted, and stop at a pause when it is not', async () => {
  const getan: number[] = [];
  let gefragt = 0;
  expect(await schrittweise(schritte(10, getan), () => ++gefragt < 3)).toBeUndefined();
  expect(getan).toEqual([0, 1, 2]);
  expect(await schrittweise(schritte(4, []), () => true)).toBe('fertig');
});

test('of work that is asked for again only the last is done, and all wait for it', async () => {
  const getan: number[] = [];
  let wievielte = 0;
  const tue = nurLetzter(async (gilt) => {
    const diese = ++wievielte;
    await pause();
    if (gilt()) getan.push(diese);
  });
  await Promise.all(
    [tue(), tue(), tue()].map(async (eine) => {
      await eine;
      expect(getan).toEqual([3]);
    }),
  );
  await tue();
  expect(getan).toEqual([3, 4]);
});

test('what fails when it is its turn is told, and holds up nothing behind it', async () => {
  const getan: number[] = [];
  const anDerReihe = reihum(Infinity, pause);
  const ergebnisse = await Promise.allSettled(
    [1, 2, 3].map((nummer) =>
      anDerReihe(() => {
        if (nummer === 2) throw new Error('Zwei');
        return getan.push(nummer);
      }),
    ),
  );
  expect(getan).toEqual([1, 3]);
  expect(ergebnisse.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
