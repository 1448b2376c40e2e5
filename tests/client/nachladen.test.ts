import { expect, test } from 'vitest';
import { einmal } from '../../src/client/nachladen.ts';

test('what is loaded is kept, a failure is not', async () => {
  const versuche: number[] = [];
  const lade = einmal(async (versuch: number) => {
    versuche.push(versuch);
    if (versuch < 3) throw new Error('offline');
    return 'da';
  });
  await expect(Promise.all([lade(), lade()])).rejects.toThrow('offline');
  await expect(lade()).rejects.toThrow('offline');
  expect(await Promise.all([lade(), lade()])).toEqual(['da', 'da']);
  expect(await lade()).toBe('da');
  expect(versuche).toEqual([1, 2, 3]);
});
