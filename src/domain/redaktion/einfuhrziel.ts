/** Which authority a line of a list means: the key decides, else a name that is clear. */
import {
  benannt,
  kenntlich,
  lage,
  mitSchluessel,
  rueckfrage,
  sucheBehoerden,
} from '../register/behoerdensuche.ts';
import { istNurAnfang } from '../register/bezeichnung.ts';
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

/** Suggestions cost time; so many unknown names are no list of authorities. */
const HOECHSTENS_VORSCHLAEGE = 200;

/** Finds whom the lines of a table mean. */
export function zielsuche(register: Register) {
  let vorgeschlagen = 0;

  /** Whom a name means, or the question. */
  function nachNamen({ name, beiwerk }: Zeilenkopf): { behoerde: Behoerde } | { unklar: string } {
    const [behoerde, ...weitere] = [
      mitSchluessel(register, name) ?? benannt(register, name, beiwerk),
    ].flat();
    if (behoerde && weitere.length === 0 && !istNurAnfang(register, name, beiwerk))
      return { behoerde };
    if (!behoerde && ++vorgeschlagen > HOECHSTENS_VORSCHLAEGE)
      return { unklar: 'Das amtliche Verzeichnis kennt diesen Namen nicht.' };
    const vorschlaege = behoerde ? [behoerde, ...weitere] : sucheBehoerden(register, name, 3);
    return { unklar: rueckfrage(register, { mehrdeutig: weitere.length > 0, vorschlaege }) };
  }

  /** The authority of a line, or why none is clear (German). */
  return (kopf: Zeilenkopf): Ziel | { unklar: string } => {
    const { schluessel, name } = kopf;
    if (schluessel === '') {
      const gefunden = nachNamen(kopf);
      if ('unklar' in gefunden) return gefunden;
      const amtlich = namensschluessel(behoerdenname(gefunden.behoerde)) === namensschluessel(name);
      return { ...gefunden, ...(!amtlich && { geschrieben: name }) };
    }
    const behoerde = mitSchluessel(register, schluessel);
    if (!behoerde) {
      const warum = GERUNDET.test(schluessel)
        ? `Das Tabellenprogramm hat den Schlüssel gerundet (${schluessel}). Formatieren Sie die Spalte als Text.`
        : `Den Schlüssel „${schluessel}“ kennt das amtliche Verzeichnis nicht.`;
      const gemeint = name === '' ? { unklar: '' } : nachNamen(kopf);
      return {
        unklar:
          'behoerde' in gemeint
            ? `${warum} Meinten Sie: ${kenntlich(register, gemeint.behoerde)}?`
            : `${warum} ${gemeint.unklar}`.trim(),
      };
    }
    const passt = name === '' || benannt(register, name).includes(behoerde);
    return {
      behoerde,
      ...(!passt && {
        warnung: `Der Schlüssel gehört zu „${behoerdenname(behoerde)}“ (${lage(register, behoerde)}), daneben steht „${name}“. Der Schlüssel gilt.`,
      }),
    };
  };
}
