/** Which municipalities are called alike. Apart from the directory, which browsers load without it. */
import { formAus } from '../register/namensguete.ts';
import type { Ort, Register } from '../register/register.ts';
import { nachOrtsname } from './listen.ts';

/**
 * Prepares the look-up of a municipality's namesakes: the others of the same name, by Landkreis, then
 * those that go by it for short, by name: Altdorf b.Nürnberg beside Altdorf.
 */
export function gleichnamigeIn(register: Register): (ort: Ort) => readonly Ort[] {
  const orte = register.orte.toSorted(nachOrtsname(register));
  const nachName = Map.groupBy(orte, ({ name }) => name);
  const nachKurzname = Map.groupBy(
    orte.flatMap((ort) => formAus(ort.name).kurz.map(({ genau }) => ({ genau, ort }))),
    ({ genau }) => genau,
  );
  return ({ name, schluessel }) => [
    ...nachName.get(name)!.filter((anderer) => anderer.schluessel !== schluessel),
    ...(nachKurzname.get(formAus(name).genau) ?? []).map(({ ort }) => ort),
  ];
}
