/** The process of `vorpruefung.ts`. */
import { pruefeAemter } from './aemterpruefung.ts';
import { klartext } from './klartext.ts';
import type { Pruefantwort } from './vorpruefung.ts';

function antwort(): Pruefantwort {
  try {
    return { aemter: pruefeAemter() };
  } catch (fehler) {
    const satz = klartext(fehler);
    return satz === undefined ? { fehler } : { klartext: satz };
  }
}

process.send!(antwort(), () => process.disconnect());
