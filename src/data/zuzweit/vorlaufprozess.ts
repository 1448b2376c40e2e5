/** The process of `vorlauf.ts`. */
import { datenbereitsteller } from '../../config.ts';
import { anliegenFormschema } from '../../domain/datensatz/anliegen.ts';
import { pruefeAnliegen, pruefeAusnahmen } from '../../domain/pruefung/anliegenpruefung.ts';
import type { GeprueftesAmt } from '../../domain/pruefung/pruefung.ts';
import { nachName } from '../../domain/sprache/ortsname.ts';
import { pfade } from '../../domain/verzeichnis/urls.ts';
import { verzeichnisAus } from '../../domain/verzeichnis/verzeichnis.ts';
import { zustaendigkeiten } from '../../domain/verzeichnis/zustaendigkeit.ts';
import { pruefeAemter } from '../../io/aemterpruefung.ts';
import { baueAusgabe, type Ausgabe } from '../../io/ausgabe.ts';
import { ausnahmegrundlage, leseAnliegen, leseAusnahmen } from '../../io/inhalt.ts';
import { klartext } from '../../io/klartext.ts';
import { legeAb } from '../../io/massenware.ts';
import { leseFruehereOrte, leseRegister } from '../../io/registerinhalt.ts';
import { leseVerfahren, pruefeVerfahrenslisten } from '../../io/verfahrensinhalt.ts';
import { ausgabeangaben } from '../ausgabeangaben.ts';
import type { Ausgabenachricht, Nachricht, Pruefnachricht } from './vorlauf.ts';

/** Says it, all of it: nothing would leave the process while it works on. */
async function sage(nachricht: Pruefnachricht | Ausgabenachricht): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<Error | null>();
  process.send!(nachricht, resolve);
  // Whoever built has been killed, and the draft is nobody's.
  if (await promise) process.exit(1);
}

/** What comes of it, or what is wrong. */
async function versuche<T extends object>(werk: () => T | Promise<T>): Promise<Nachricht<T>> {
  try {
    return await werk();
  } catch (fehler) {
    // An error loses its name on the way.
    const satz = klartext(fehler);
    return satz === undefined ? { fehler } : { klartext: satz };
  }
}

/** Writes the open data. What else is wrong with the content, the loaders say. */
async function gibAus(aemter: readonly GeprueftesAmt[]): Promise<{ ausgabe: Ausgabe }> {
  const register = leseRegister();
  const { verfahren } = pruefeVerfahrenslisten(leseVerfahren());
  const { anliegen } = pruefeAnliegen(leseAnliegen(), anliegenFormschema);
  const { ausnahmen } = pruefeAusnahmen(leseAusnahmen(), ausnahmegrundlage());
  const grundlage = {
    verzeichnis: verzeichnisAus(
      aemter,
      register,
      new Map(verfahren.map(({ id, datei }) => [id, datei])),
    ),
    anliegen: anliegen.toSorted(nachName),
    zustaendig: zustaendigkeiten(register, ausnahmen),
    fruehereOrte: leseFruehereOrte(register),
    bereitsteller: datenbereitsteller,
  };
  return {
    ausgabe: await baueAusgabe(grundlage, ausgabeangaben(), (name, inhalt) =>
      legeAb([pfade.daten.datei(name), inhalt]),
    ),
  };
}

process.once('disconnect', () => process.exit());
const geprueft = await versuche(() => ({ aemter: pruefeAemter() }));
await sage(geprueft);
if ('aemter' in geprueft) await sage(await versuche(() => gibAus(geprueft.aemter)));
