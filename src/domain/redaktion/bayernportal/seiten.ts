/** The paging rule: pages count from 0, have at most 100 entries, and nobody says how many there are. */
import { Formfehler, inhaltVon, type Holer } from './antwort.ts';
import { dienststellenAus, type Dienststelle } from './leser.ts';

export const SEITENGROESSE = 100;

/** More pages than Bavaria has offices for: the server does not count. */
const HOECHSTENS_SEITEN = 300;

const kennung = (dienststellen: readonly Dienststelle[]): string =>
  JSON.stringify(dienststellen.map(({ schluessel, name }) => [schluessel, name]));

/** Servers may give less than they are asked for; a first page of so many may be such a full one. */
const KLEINERE = [10, 20, 25, 50];

/** All pages of Dienststellen: until one is not full. @throws Formfehler if they never end */
export async function liesDienststellen(hole: Holer): Promise<Dienststelle[]> {
  const alle: Dienststelle[] = [];
  let vorige = '';
  let voll = SEITENGROESSE;
  for (let seite = 0; seite < HOECHSTENS_SEITEN; seite++) {
    const antwort = await hole('dienststellen', {
      full: 'true',
      page: String(seite),
      size: String(SEITENGROESSE),
    });
    const dienststellen = dienststellenAus(inhaltVon(antwort, 'die Dienststellen'));
    if (seite === 0 && KLEINERE.includes(dienststellen.length)) voll = dienststellen.length;
    const diese = kennung(dienststellen);
    // A server that knows no pages gives all of them every time.
    if (dienststellen.length > 0 && diese === vorige) return alle;
    vorige = diese;
    alle.push(...dienststellen);
    if (dienststellen.length < voll) return alle;
  }
  throw new Formfehler(
    `Das BayernPortal liefert nach ${HOECHSTENS_SEITEN} Seiten immer noch Dienststellen. Nichts geschrieben.`,
  );
}
