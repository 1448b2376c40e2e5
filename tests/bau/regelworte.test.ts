/** The form loads rules without the words of their handbook, and nothing else is missing. */
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { ohneHandbuch } from '../../src/io/regelworte.ts';

test('only what the handbook shows is taken away, and only from rules', () => {
  const code = `const a = {
    id: 'a',
    schwere: 'fehler',
    findet: 'Ein Fund, mit Komma.',
    warum: \`Darum: {}, ,\`,
    abhilfe: 'Schreiben Sie „x“.',
    beispiel: { falsch: 'b', richtig: 'c' },
    *pruefe({ daten }) { yield { meldung: 'warum: bleibt', beispiel: daten }; },
  };
  const b = { warum: 1 };`;
  const kurz = ohneHandbuch(code, parseAst(code));
  const { a, b } = new Function(`${kurz}; return { a, b };`)() as {
    a: { id: string; pruefe(kontext: { daten: number }): Iterable<object> };
    b: object;
  };
  expect(Object.keys(a)).toEqual(['id', 'schwere', 'pruefe']);
  expect([...a.pruefe({ daten: 7 })]).toEqual([{ meldung: 'warum: bleibt', beispiel: 7 }]);
  expect(b).toEqual({ warum: 1 });
});
