/**
 * Just enough CBOR (RFC 8949) to put the lists of Pagefind's files into an order: an item is a head,
 * perhaps a text, or a list of items. What is not touched is written as it was read.
 */

/** One item; its bytes are `kopf`, then `text` or those of `teile`. */
export interface Stueck {
  /** The bytes that say what follows and how much of it. */
  kopf: Buffer;
  text?: string;
  teile?: Stueck[];
}

const TEXT = 3;
const LISTE = 4;
/** Numbers and simple values are their heads. */
const NUR_KOPF = new Set([0, 1, 7]);

/** Bytes that follow a head whose lower bits are 24 to 27; smaller ones are the value itself. */
const folgende = (kurz: number): number => (kurz < 24 ? 0 : 2 ** (kurz - 24));

/** @throws Error where the file is cut short or holds what Pagefind does not write */
export function leseCbor(datei: Buffer): Stueck {
  let stelle = 0;
  const nimm = (laenge: number): Buffer => {
    if (stelle + laenge > datei.length) throw new Error(`CBOR ends at ${datei.length}.`);
    stelle += laenge;
    return datei.subarray(stelle - laenge, stelle);
  };
  function lies(): Stueck {
    const erstes = nimm(1)[0]!;
    const [art, kurz] = [erstes >> 5, erstes & 31];
    if (kurz > 27) throw new Error(`CBOR of no fixed length at ${stelle}.`);
    const weitere = nimm(folgende(kurz));
    const kopf = datei.subarray(stelle - weitere.length - 1, stelle);
    if (NUR_KOPF.has(art)) return { kopf };
    const menge = weitere.reduce((summe, byte) => summe * 256 + byte, 0) || (kurz < 24 ? kurz : 0);
    if (art === TEXT) return { kopf, text: nimm(menge).toString('utf8') };
    if (art !== LISTE) throw new Error(`CBOR of the unexpected kind ${art} at ${stelle}.`);
    return { kopf, teile: Array.from({ length: menge }, lies) };
  }
  const ganzes = lies();
  if (stelle !== datei.length) throw new Error(`Behind the CBOR ${datei.length - stelle} bytes.`);
  return ganzes;
}

const bytes = ({ kopf, text, teile }: Stueck): Buffer[] => [
  kopf,
  ...(text === undefined ? [] : [Buffer.from(text, 'utf8')]),
  ...(teile ?? []).flatMap(bytes),
];

/** The file again. Texts may be replaced by others of as many bytes. */
export const schreibeCbor = (stueck: Stueck): Buffer => Buffer.concat(bytes(stueck));
