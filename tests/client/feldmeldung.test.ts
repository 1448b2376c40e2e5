/** What a field says while its code is on its way; elements are stood in for by what is used of them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { melde, sageVerzug } from '../../src/client/feldmeldung.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function rahmenMit(text: string) {
  const status = { textContent: '', classList: { toggle: () => false } };
  const feld = { value: text };
  const rahmen = {
    dataset: { laedt: 'kommt' },
    querySelector: (auswahl: string) => (auswahl === 'input' ? feld : status),
  } as unknown as HTMLElement;
  return { rahmen, feld, status };
}

test('what is slow is said within a second, and taken back when it is there', async () => {
  const { rahmen, status } = rahmenMit('a');
  const { promise, resolve } = Promise.withResolvers<unknown>();
  sageVerzug(promise, rahmen);
  expect(status.textContent).toBe('');
  await vi.advanceTimersByTimeAsync(1000);
  expect(status.textContent).toBe('kommt');
  resolve(undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(status.textContent).toBe('');
});

test('who has typed nothing is told nothing', async () => {
  const { rahmen, status } = rahmenMit('');
  sageVerzug(new Promise(() => undefined), rahmen);
  await vi.advanceTimersByTimeAsync(5000);
  expect(status.textContent).toBe('');
});

test('a failure stays in sight', async () => {
  const { rahmen, status } = rahmenMit('a');
  const { promise, reject } = Promise.withResolvers<unknown>();
  sageVerzug(promise, rahmen);
  promise.catch(() => melde(rahmen, 'kaputt', { inSicht: true }));
  await vi.advanceTimersByTimeAsync(1000);
  reject(new Error('offline'));
  await vi.advanceTimersByTimeAsync(0);
  expect(status.textContent).toBe('kaputt');
});
