/** Which authority of the register a Dienststelle is: by key, else by name, kind and place; or the question. */
import { ART_INFO } from '../../register/arten.ts';
import { artAus, deutungen } from '../../register/artwoerter.ts';
import { kenntlich, mitSchluessel, rueckfrage } from '../../register/behoerdensuche.ts';
import { gemeinte } from '../../register/bezeichnung.ts';
import { behoerdenname, type Behoerde, type Register } from '../../register/register.ts';
import { gruppiere } from '../../sprache/listen.ts';
import type { Dienststelle } from './leser.ts';

/** A Dienststelle that is an authority of the register. */
export interface Zugeordnet {
  dienststelle: Dienststelle;
  behoerde: Behoerde;
  /** What to look at (German). */
  warnung?: string;
}

/** A Dienststelle that may be one (German). */
export interface Unklar {
  dienststelle: Dienststelle;
  grund: string;
}

export interface Zuordnungen {
  zugeordnete: Zugeordnet[];
  unklare: Unklar[];
  /** Those that are no local authority by their name: Finanzamt, Amtsgericht. */
  fremde: Dienststelle[];
}

type Ergebnis = Zugeordnet | Unklar | { fremd: Dienststelle };

/** Postcodes in use where an authority works. */
const postleitzahlen = (register: Register, behoerde: Behoerde): ReadonlySet<string> =>
  new Set(register.gebiet(behoerde).flatMap((ort) => ort.postleitzahlen));

/** True if the text names the VG of the authority, or its own where it is one. */
const istMitglied = (register: Register, { vg }: Behoerde, text: string): boolean =>
  vg !== undefined &&
  gemeinte(register, text, { art: 'Verwaltungsgemeinschaft' }).some(
    ({ schluessel }) => schluessel === vg,
  );

/** Those of several that fit what else the answer says. */
function eingegrenzt(
  register: Register,
  behoerden: readonly Behoerde[],
  { plz, vg }: Dienststelle,
): readonly Behoerde[] {
  if (behoerden.length < 2) return behoerden;
  const dortige = behoerden.filter((behoerde) => {
    const eigene = postleitzahlen(register, behoerde);
    return plz.some((eine) => eigene.has(eine));
  });
  const uebrige = dortige.length > 0 ? dortige : behoerden;
  const mitglieder = uebrige.filter((behoerde) => vg !== '' && istMitglied(register, behoerde, vg));
  return mitglieder.length > 0 ? mitglieder : uebrige;
}

/** True if the name, or the word beside it, says of what kind the Dienststelle is. */
const nenntArt = ({ name, art }: Dienststelle): boolean =>
  artAus(art) !== undefined || deutungen(name).some((deutung) => deutung.art !== undefined);

/** What speaks against a name that fits (German); undefined if nothing does. */
function zweifel(register: Register, behoerde: Behoerde, dienststelle: Dienststelle) {
  const { vg } = dienststelle;
  // A bare name beside an unknown kind may be anyone's: Polizeiinspektion, Forstamt.
  if (!nenntArt(dienststelle))
    return `Weder Name noch Art („${dienststelle.art || 'keine Angabe'}“) sagen, ob ${kenntlich(register, behoerde)} gemeint ist.`;
  if (
    vg !== '' &&
    ART_INFO[behoerde.art].ebene === 'gemeinde' &&
    !istMitglied(register, behoerde, vg)
  )
    return `Dem Namen nach ist es ${kenntlich(register, behoerde)}; als ihre Verwaltungsgemeinschaft steht dort aber „${vg}“.`;
  return undefined;
}

function plzwarnung(register: Register, behoerde: Behoerde, { plz }: Dienststelle) {
  // A Landratsamt or a VG may work in a town that is not its own.
  if (plz.length === 0 || ART_INFO[behoerde.art].ebene !== 'gemeinde') return undefined;
  const eigene = postleitzahlen(register, behoerde);
  return plz.some((eine) => eigene.has(eine))
    ? undefined
    : `Die Postleitzahl ${plz.join(', ')} gehört nicht zu ${kenntlich(register, behoerde)}. Der Name gilt.`;
}

function nachSchluessel(register: Register, dienststelle: Dienststelle): Ergebnis | undefined {
  const { amtlich, name } = dienststelle;
  const behoerde = amtlich === '' ? undefined : mitSchluessel(register, amtlich);
  if (!behoerde) return undefined;
  const passt = gemeinte(register, name).includes(behoerde);
  return {
    dienststelle,
    behoerde,
    ...(!passt && {
      warnung: `Der Schlüssel ${amtlich} gehört zu „${behoerdenname(behoerde)}“. Der Schlüssel gilt.`,
    }),
  };
}

function einzeln(register: Register, dienststelle: Dienststelle): Ergebnis {
  const { name, art, plz } = dienststelle;
  const beimSchluessel = nachSchluessel(register, dienststelle);
  if (beimSchluessel) return beimSchluessel;
  const bekannte = gemeinte(register, name, { art });
  if (bekannte.length === 0) return { fremd: dienststelle };
  const [behoerde, ...weitere] = eingegrenzt(register, bekannte, dienststelle);
  if (weitere.length > 0)
    return {
      dienststelle,
      grund: rueckfrage(register, { mehrdeutig: true, vorschlaege: bekannte }),
    };
  const eigene = postleitzahlen(register, behoerde!);
  // Told apart from its namesakes by nothing that the answer says.
  if (bekannte.length > 1 && plz.length > 0 && !plz.some((eine) => eigene.has(eine)))
    return {
      dienststelle,
      grund: rueckfrage(register, { mehrdeutig: true, vorschlaege: bekannte }),
    };
  const grund = zweifel(register, behoerde!, dienststelle);
  if (grund !== undefined) return { dienststelle, grund };
  const warnung = plzwarnung(register, behoerde!, dienststelle);
  return { dienststelle, behoerde: behoerde!, ...(warnung && { warnung }) };
}

/** Finds whom the Dienststellen are. Two for one authority are a question, too. */
export function ordneZu(register: Register, dienststellen: readonly Dienststelle[]): Zuordnungen {
  const ergebnisse = dienststellen.map((eine) => einzeln(register, eine));
  const unklare = ergebnisse.filter((eines) => 'grund' in eines);
  const zugeordnete: Zugeordnet[] = [];
  const gefundene = ergebnisse.filter((eines) => 'behoerde' in eines);
  for (const gruppe of gruppiere(gefundene, ({ behoerde }) => behoerde.schluessel).values()) {
    const nachStelle = gruppiere(gruppe, ({ dienststelle }) => dienststelle.schluessel);
    const name = behoerdenname(gruppe[0].behoerde);
    if (nachStelle.size === 1 && gruppe[0].dienststelle.schluessel !== '')
      zugeordnete.push(gruppe[0]);
    else
      for (const { dienststelle } of gruppe)
        unklare.push({
          dienststelle,
          grund:
            dienststelle.schluessel === ''
              ? `Die Antwort nennt für ${name} keinen Dienststellenschlüssel.`
              : `${nachStelle.size} Dienststellen können ${name} sein; welche zählt, weiß nur die Redaktion des BayernPortals.`,
        });
  }
  return {
    zugeordnete,
    unklare,
    fremde: ergebnisse.flatMap((eines) => ('fremd' in eines ? [eines.fremd] : [])),
  };
}
