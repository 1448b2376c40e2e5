import { describe, expect, test } from 'vitest';
import { tastenfolge } from '../../src/domain/suche/tastenfolge.ts';

describe('keys', () => {
  const taste = (
    key: string,
    stand: Partial<Parameters<typeof tastenfolge>[1]> = {},
    alt = false,
  ) => tastenfolge({ key, altKey: alt }, { offen: true, anzahl: 3, markiert: -1, ...stand });

  test('arrows go round in both directions', () => {
    expect(taste('ArrowDown')).toEqual({ markiere: 0 });
    expect(taste('ArrowDown', { markiert: 2 })).toEqual({ markiere: 0 });
    expect(taste('ArrowUp')).toEqual({ markiere: 2 });
    expect(taste('ArrowUp', { markiert: 0 })).toEqual({ markiere: 2 });
  });

  test('a closed list is asked for by arrows, and left alone by Escape', () => {
    expect(taste('ArrowDown', { offen: false })).toBe('verlangen');
    expect(taste('Escape', { offen: false })).toBeUndefined();
    expect(taste('Escape')).toBe('schliessen');
  });

  test('other keys keep their meaning', () => {
    for (const key of ['Enter', 'a', 'Home', 'Tab']) expect(taste(key)).toBeUndefined();
    expect(taste('ArrowDown', {}, true)).toBeUndefined();
  });
});
