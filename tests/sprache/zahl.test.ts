import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { zahlformat } from '../../src/domain/sprache/zahl.ts';

describe.each(['de-DE', 'en-GB'] as const)('a number in %s', (gebiet) => {
  const schreibe = zahlformat(gebiet);
  const browsereigenes = new Intl.NumberFormat(gebiet);

  test('is written as the browser writes it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.float({ noNaN: true })),
        (wert) => {
          // Nothing is not less than nothing.
          expect(schreibe(wert)).toBe(browsereigenes.format(wert || 0));
        },
      ),
    );
  });

  test('that is whole needs no format of the browser', () => {
    const gemacht = vi.spyOn(Intl, 'NumberFormat');
    expect(zahlformat(gebiet)(2445)).toMatch(/^2[.,]445$/);
    expect(gemacht).not.toHaveBeenCalled();
    gemacht.mockRestore();
  });
});
