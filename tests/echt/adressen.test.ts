/** The site of the real records keeps every address that was ever published. New ones break nothing. */
import { expect, test } from 'vitest';
import { adressbericht, leseAdressbestand, leseAdresslisten } from '../../src/io/adressablage.ts';

test('every published address is there, or leads to what is', () => {
  const listen = leseAdresslisten();
  expect(listen.length).toBeGreaterThan(0);
  expect(adressbericht('dist', listen, leseAdressbestand('dist'))).toBeUndefined();
});
