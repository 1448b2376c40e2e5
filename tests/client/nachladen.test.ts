import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beiVerzug, einmal } from '../../src/client/nachladen.ts';
import { einenMoment } from '../../src/client/verzug.ts';

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

describe('what takes long', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Something under way, and what ends it. */
  function laufendes() {
    let ende!: { gut: () => void; schlecht: (fehler: Error) => void };
    const versprechen = new Promise<void>((gut, schlecht) => {
      ende = { gut, schlecht };
    });
    versprechen.catch(() => undefined);
    return { versprechen, ...ende };
  }

  test('is said once, and that it is over; what is quick is not', async () => {
    for (const wie of ['gut', 'schlecht'] as const) {
      const gesagt: boolean[] = [];
      const langsam = laufendes();
      beiVerzug(langsam.versprechen, (laedt) => gesagt.push(laedt));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(gesagt).toEqual([true]);
      langsam[wie](new Error('weg'));
      await vi.advanceTimersByTimeAsync(1);
      expect(gesagt).toEqual([true, false]);

      const schnell = laufendes();
      beiVerzug(schnell.versprechen, (laedt) => gesagt.push(laedt));
      schnell[wie](new Error('weg'));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(gesagt).toHaveLength(2);
    }
  });

  test('is waited for only a moment, however it ends', async () => {
    let gewartet = 0;
    const warte = (auf: Promise<unknown>) => einenMoment(auf).then(() => gewartet++);
    const [nie, schlecht] = [laufendes(), laufendes()];
    void warte(nie.versprechen);
    void warte(schlecht.versprechen);
    schlecht.schlecht(new Error('weg'));
    await vi.advanceTimersByTimeAsync(1);
    expect(gewartet).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(gewartet).toBe(2);
  });
});
