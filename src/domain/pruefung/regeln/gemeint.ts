/** Which authority a record means, where its key, its kind, its name and its file name disagree. */
import type { Pfad, Quelltext } from '../../datensatz/quelltext.ts';
import { ART_INFO, istOrt, type Art } from '../../register/arten.ts';
import { behoerdenname, behoerdennamen, type Behoerde } from '../../register/register.ts';
import { namensschluessel } from '../../sprache/ortsname.ts';
import type { Eintrag } from './bestand.ts';
import { behoerdeVon, type Kontext } from './regel.ts';

/** What a record says of its authority. */
type Angaben = Pick<Kontext, 'daten' | 'register' | 'kennungen'> & {
  quelltext: Pick<Quelltext, 'kennung'>;
};

/** The one authority of this name and kind; where several share them, the one that the file is named after. */
function benannte({ daten, register, kennungen, quelltext }: Angaben): Behoerde | undefined {
  const { name, art } = daten;
  if (name === undefined) return undefined;
  const gleiche = register.behoerden.filter(
    (eine) => behoerdennamen(eine).includes(name) && (art === undefined || eine.art === art),
  );
  return gleiche.length > 1
    ? gleiche.find(({ schluessel }) => kennungen.get(schluessel) === quelltext.kennung)
    : gleiche[0];
}

const IST_VG_NAME = /^(VG|VGem\.?|Verwaltungsgemeinschaft)\s/i;

/** A Verwaltungsgemeinschaft taken for one of its members, or the other way round. */
export function verwechslung(
  kontext: Angaben,
): { pfad: Pfad; gemeint: Behoerde; eingetragen: Behoerde } | undefined {
  const { daten, register } = kontext;
  const eingetragen = behoerdeVon(kontext);
  if (!eingetragen || daten.name === undefined || daten.art === undefined) return undefined;
  const [keyIstVg, artIstVg, nameIstVg] = [
    eingetragen.art === 'verwaltungsgemeinschaft',
    daten.art === 'verwaltungsgemeinschaft',
    IST_VG_NAME.test(daten.name),
  ];
  if (artIstVg === keyIstVg && nameIstVg === keyIstVg) return undefined;
  if (!keyIstVg && !istOrt(eingetragen.art)) return undefined;
  const gemeint = keyIstVg
    ? (register.gebiet(eingetragen).find(({ name }) => daten.name!.endsWith(` ${name}`)) ??
      register.gebiet(eingetragen).find(({ name }) => name === eingetragen.name))
    : eingetragen.vg === undefined
      ? undefined
      : register.behoerde(eingetragen.vg);
  if (!gemeint) return undefined;
  const genannt = benannte(kontext);
  // A third one is no mistake between these two.
  if (genannt && ![gemeint.schluessel, eingetragen.schluessel].includes(genannt.schluessel))
    return undefined;
  // Two of three decide what is meant; the third is wrong.
  const falsch = artIstVg === nameIstVg ? 'schluessel' : artIstVg === keyIstVg ? 'name' : 'art';
  return { pfad: [falsch], gemeint, eingetragen };
}

/**
 * The kind that a record gives to its place, if all of the record says that it was raised: name and
 * kind agree, only the register knows it by another.
 */
export function erhobenZu(kontext: Angaben): Art | undefined {
  const behoerde = behoerdeVon(kontext);
  const { art, name } = kontext.daten;
  if (!behoerde || art === undefined || art === behoerde.art) return undefined;
  const sindOrte = istOrt(art) && istOrt(behoerde.art) && art !== 'kreisfreie_stadt';
  return sindOrte && behoerde.seit === undefined && name === behoerdenname({ ...behoerde, art })
    ? art
    : undefined;
}

/** True for names that differ in spelling only. */
export const gleicheSchreibung = (a: string, b: string) =>
  namensschluessel(a).replace(/([aou])e/g, '$1') === namensschluessel(b).replace(/([aou])e/g, '$1');

/** True for a name that may be a new one: with its kind before it, and no mere spelling of the old. */
export const istUmbenannt = (behoerde: Behoerde, name: string): boolean =>
  istOrt(behoerde.art) &&
  name.startsWith(`${ART_INFO[behoerde.art].vorsatz} `) &&
  !gleicheSchreibung(name, behoerdenname(behoerde));

/**
 * The name, without its kind, that a record gives to its place, if all of the record says that it was
 * renamed: only the register knows it by the name that the file bore before.
 */
export function umbenanntIn(kontext: Angaben): string | undefined {
  const behoerde = behoerdeVon(kontext);
  const { name, frueher = [] } = kontext.daten;
  if (!behoerde || behoerde.seit !== undefined || name === undefined) return undefined;
  const hiess = kontext.kennungen.get(behoerde.schluessel);
  return frueher.includes(hiess) && istUmbenannt(behoerde, name)
    ? name.slice(ART_INFO[behoerde.art].vorsatz.length + 1)
    : undefined;
}

/**
 * The authority that all of a record means but its key, which is that of another: name and kind, and
 * the file is not named after the one of the key either.
 */
export function andereAlsSchluessel(kontext: Angaben): Behoerde | undefined {
  const behoerde = behoerdeVon(kontext);
  const { name } = kontext.daten;
  if (!behoerde || name === undefined || behoerdennamen(behoerde).includes(name)) return undefined;
  if (kontext.kennungen.get(behoerde.schluessel) === kontext.quelltext.kennung) return undefined;
  const verwechselt = verwechslung(kontext);
  if (verwechselt) return verwechselt.pfad[0] === 'schluessel' ? verwechselt.gemeint : undefined;
  return erhobenZu(kontext) || umbenanntIn(kontext) ? undefined : benannte(kontext);
}

/** The authority that a record is about: that of its key, unless the key is that of another. */
export const gemeinteBehoerde = (kontext: Kontext): Behoerde | undefined =>
  andereAlsSchluessel(kontext) ?? behoerdeVon(kontext);

/** The other records of this key, without those in which it is the one of another authority. */
export const andereMit = (kontext: Kontext, schluessel: string): readonly Eintrag[] =>
  kontext.bestand
    .dateien('schluessel', schluessel)
    .filter(
      (eintrag) =>
        eintrag.datei !== kontext.quelltext.datei &&
        !andereAlsSchluessel({ ...kontext, daten: eintrag.daten, quelltext: eintrag }),
    );
