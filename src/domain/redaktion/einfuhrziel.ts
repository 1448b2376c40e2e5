/** Which authority a line of a list means: the key decides, else a name that is clear. */
import {
  anderswo,
  benannt,
  kenntlich,
  lage,
  mitSchluessel,
  rueckfrage,
  sucheBehoerden,
} from '../register/behoerdensuche.ts';
import { gemeinte, istNurAnfang, widersprichtArt, type Beiwerk } from '../register/bezeichnung.ts';
import { behoerdenname, type Behoerde, type Register } from '../register/register.ts';
import { namensschluessel } from '../sprache/ortsname.ts';
import type { Zeilenkopf } from './einfuhrleser.ts';

/** Whom a line means. */
export interface Ziel {
  behoerde: Behoerde;
  /** What the line says besides is of another: the name beside the key, or the kind (German). */
  warnung?: string;
  /** The name as it is written, where it is not the official one. */
  geschrieben?: string;
}

/** A spreadsheet has rounded the key: 9,18716E+10. */
const GERUNDET = /^\d[.,]\d+E\+?\d+$/i;

/** Suggestions cost time; so many unknown names are no list of authorities. */
const HOECHSTENS_VORSCHLAEGE = 200;

/** Columns that can rule out whom a name means, with their words. */
const BEISPALTEN = {
  art: 'Art',
  landkreis: 'Landkreis',
  regierungsbezirk: 'Regierungsbezirk',
} as const;

/** That a name is known, but not beside what other columns say (German); undefined if that is not it. */
function daneben(register: Register, name: string, beiwerk: Beiwerk): string | undefined {
  const andere = anderswo(register, name, beiwerk);
  if (andere.length === 0) return undefined;
  const gefuellte = Object.entries(BEISPALTEN).flatMap(([feld, wort]) => {
    const wert = beiwerk[feld as keyof typeof BEISPALTEN];
    return wert ? [{ wort, wert, allein: { [feld]: wert } }] : [];
  });
  // Each by itself may fit, and no one fits all.
  const falsche = gefuellte.filter(({ allein }) => gemeinte(register, name, allein).length === 0);
  const [spalten, namen] = [
    falsche.length > 0 ? falsche : gefuellte,
    andere.map((eine) => kenntlich(register, eine)),
  ];
  return `Diesen Namen kennt das amtliche Verzeichnis, aber nicht neben ${spalten.map(({ wort, wert }) => `„${wert}“ (${wort})`).join(' und ')}. Es gibt: ${namen.join(' · ')}. Berichtigen Sie, was nicht stimmt, oder tragen Sie den Schlüssel ein.`;
}

/** That the kind in the list is not that of the authority (German). */
const artwarnung = (register: Register, { name, beiwerk }: Zeilenkopf, behoerde: Behoerde) =>
  widersprichtArt(register, name, beiwerk, behoerde) && {
    warnung: `Die Art${beiwerk.art ? ` „${beiwerk.art}“` : ''} passt nicht: Gefunden ist „${behoerdenname(behoerde)}“ (${lage(register, behoerde)}). Ist eine andere Behörde gemeint, tragen Sie deren Schlüssel ein.`,
  };

/** That the name or the area beside a key is that of another authority (German). */
function schluesselwarnung(register: Register, { name, beiwerk }: Zeilenkopf, behoerde: Behoerde) {
  const { landkreis, regierungsbezirk } = beiwerk;
  const amtlich = behoerdenname(behoerde);
  const liegtDort = gemeinte(register, amtlich, { landkreis, regierungsbezirk }).includes(behoerde);
  const heisstSo = name === '' || benannt(register, name).includes(behoerde);
  const daneben = heisstSo ? [landkreis, regierungsbezirk].filter(Boolean).join(', ') : name;
  return (
    !(heisstSo && liegtDort) && {
      warnung: `Der Schlüssel gehört zu „${amtlich}“ (${lage(register, behoerde)}), daneben steht „${daneben}“. Der Schlüssel gilt.`,
    }
  );
}

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
    const unklar = behoerde ? undefined : daneben(register, name, beiwerk);
    if (unklar !== undefined) return { unklar };
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
      return {
        ...gefunden,
        ...(!amtlich && { geschrieben: name }),
        ...artwarnung(register, kopf, gefunden.behoerde),
      };
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
    return {
      behoerde,
      ...artwarnung(register, kopf, behoerde),
      ...schluesselwarnung(register, kopf, behoerde),
    };
  };
}
