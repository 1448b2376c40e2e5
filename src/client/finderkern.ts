/** The finder in the browser: a field that leads to what was chosen. */
import type { Eintrag } from '../domain/suche/eintrag.ts';
import { zitat } from '../domain/suche/deutungssatz.ts';
import { meldeWahl } from './finderwahl.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { sendeWoErreichbar } from './nachladen.ts';
import { merkeWahl } from './ortsmerker.ts';
import { t } from './seite.ts';
import { adresseVon, wahlfeld, type Ausweg, type Wahlfeld } from './wahlfeld.ts';

/** The ways on from a text that cannot be followed. */
const wegeWeiter = (text: string, nichts: boolean): Ausweg[] => [
  {
    titel: t.finder.volltext(zitat(text)),
    zusatz: '',
    ziel: `${pfade.suche}?q=${encodeURIComponent(text)}`,
  },
  ...(nichts ? [{ titel: t.finder.atoz, zusatz: '', ziel: pfade.orte }] : []),
];

/** One finder of the page. */
export interface Finder extends Pick<Wahlfeld, 'liste'> {
  /** Goes where a suggestion leads, unless the page takes over. */
  folge(eintrag: Eintrag): void;
}

function verbinde(formular: HTMLFormElement): Finder {
  const basis = formular.dataset.basis!;

  function folge(eintrag: Eintrag): void {
    const adresse = adresseVon(eintrag, basis);
    if (!meldeWahl(formular, { eintrag, adresse })) return;
    merkeWahl(eintrag);
    location.assign(adresse);
  }

  const feld = wahlfeld(formular, { basis, auswege: wegeWeiter, waehle: folge });
  const { liste } = feld;
  formular.addEventListener('submit', (ereignis) => {
    const { markierter } = liste;
    if (!markierter && !liste.feld.value.trim()) return;
    ereignis.preventDefault();
    if (markierter) {
      liste.waehle(markierter);
      return;
    }
    feld
      .bestimme()
      .then((deutung) => {
        if (deutung.art === 'eindeutig') liste.waehle(deutung.eintrag);
        else feld.frage(deutung);
      })
      // The field has said what failed; without its index it still is a search field.
      .catch(() => sendeWoErreichbar(formular));
  });
  return { liste, folge };
}

const verbundene = new WeakMap<HTMLFormElement, Finder>();

/** The finder of a form; connected on first use. */
export function finder(formular: HTMLFormElement): Finder {
  const bekannter = verbundene.get(formular);
  if (bekannter) return bekannter;
  const neuer = verbinde(formular);
  verbundene.set(formular, neuer);
  return neuer;
}
