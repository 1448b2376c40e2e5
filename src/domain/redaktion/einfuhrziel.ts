/** Which authority a line of a list means: the key decides, else a name that is clear. */
import {
  benannt,
  bestimme,
  kenntlich,
  lage,
  mitSchluessel,
  rueckfrage,
} from '../register/behoerdensuche.ts';
import { behoerdenname, type Behoerde, type Register } from '../register/register.ts';
import { namensschluessel } from '../sprache/ortsname.ts';
import type { Zeilenkopf } from './einfuhrleser.ts';

/** Whom a line means. */
export interface Ziel {
  behoerde: Behoerde;
  /** The name beside the key is that of another (German). */
  warnung?: string;
  /** The name as it is written, where it is not the official one. */
  geschrieben?: string;
}

/** A spreadsheet has rounded the key: 9,18716E+10. */
const GERUNDET = /^\d[.,]\d+E\+?\d+$/i;

const gemeint = (register: Register, name: string, beiwerk: Zeilenkopf['beiwerk']): string => {
  const gefunden = name === '' ? undefined : bestimme(register, name, beiwerk);
  if (!gefunden) return '';
  const vorschlaege = 'behoerde' in gefunden ? [gefunden.behoerde] : gefunden.vorschlaege;
  return vorschlaege.length === 0
    ? ''
    : ` Meinten Sie: ${vorschlaege.map((eine) => kenntlich(register, eine)).join(' · ')}?`;
};

/** The authority of a line, or why none is clear (German). */
export function zielVon(
  { schluessel, name, beiwerk }: Zeilenkopf,
  register: Register,
): Ziel | { unklar: string } {
  if (schluessel === '') {
    const gefunden = bestimme(register, name, beiwerk);
    if (!('behoerde' in gefunden)) return { unklar: rueckfrage(register, gefunden) };
    const { behoerde } = gefunden;
    const amtlich = namensschluessel(behoerdenname(behoerde)) === namensschluessel(name);
    return { behoerde, ...(!amtlich && { geschrieben: name }) };
  }
  const behoerde = mitSchluessel(register, schluessel);
  if (!behoerde) {
    const warum = GERUNDET.test(schluessel)
      ? `Das Tabellenprogramm hat den Schlüssel gerundet (${schluessel}). Formatieren Sie die Spalte als Text.`
      : `Den Schlüssel „${schluessel}“ kennt das amtliche Verzeichnis nicht.`;
    return { unklar: warum + gemeint(register, name, beiwerk) };
  }
  const passt = name === '' || benannt(register, name).includes(behoerde);
  return {
    behoerde,
    ...(!passt && {
      warnung: `Der Schlüssel gehört zu „${behoerdenname(behoerde)}“ (${lage(register, behoerde)}), daneben steht „${name}“. Der Schlüssel gilt.`,
    }),
  };
}
