/** "Mein Standort": the position stays in the browser; boundaries are loaded and compared here. */
import type { Gemeindekarte, Kreiskarte } from '../domain/karte/kartendaten.ts';
import { moeglicheKreise, orteBei, type Position } from '../domain/karte/standort.ts';
import type { Eintrag } from '../domain/suche/eintrag.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { melde } from './feldmeldung.ts';
import { finder, type Finder } from './finderkern.ts';
import { ladeJson, t } from './seite.ts';

/** Asks the device. @throws GeolocationPositionError if it may not say, or does not know */
const frageGeraet = () =>
  new Promise<Position>((gut, schlecht) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        gut({ punkt: [longitude, latitude], genauigkeit: accuracy }),
      schlecht,
      { timeout: 15_000, maximumAge: 60_000 },
    ),
  );

const warum = (fehler: unknown): string =>
  fehler instanceof GeolocationPositionError && fehler.code === fehler.PERMISSION_DENIED
    ? t.finder.standortVerweigert
    : t.finder.standortFehlt;

/** The places that a position may be in. */
async function vorschlaegeBei(position: Position, basis: string): Promise<Eintrag[]> {
  const karte = await ladeJson<Kreiskarte>(mitBasis(basis, pfade.kartendaten.kreise));
  const gemeinden = await Promise.all(
    moeglicheKreise(position, karte).map(
      async (kreis) =>
        [
          kreis,
          await ladeJson<Gemeindekarte>(mitBasis(basis, pfade.kartendaten.gemeinden(kreis))),
        ] as const,
    ),
  );
  return orteBei(position, new Map(gemeinden), karte).map(({ name, slug, kreis }) => ({
    art: 'ort',
    name,
    titel: name,
    zusatz: kreis,
    ort: slug,
    ziel: pfade.ort(slug),
    gewicht: 0,
    postleitzahlen: [],
  }));
}

/** Goes to the place if it is certain, else asks. */
function biete(vorschlaege: Eintrag[], { liste, folge }: Finder, sage: (text: string) => void) {
  const [erster, ...weitere] = vorschlaege;
  if (!erster) {
    sage(t.finder.standortAusserhalb);
    return;
  }
  const unsicher = weitere.length > 0;
  sage(unsicher ? t.finder.standortUnsicher : t.finder.standortHinweis);
  liste.zeige(vorschlaege);
  if (unsicher) liste.feld.focus();
  else folge(erster);
}

/** Finds the place by the position and goes there, or says why not. */
export async function bestimme(formular: HTMLFormElement): Promise<void> {
  const dieser = finder(formular);
  const hinweis = formular.querySelector('.finder-standort span:last-child')!;
  const sage = (text: string) => {
    hinweis.textContent = text;
    melde(formular, text, { inSicht: false });
  };
  sage(t.finder.standortSucht);
  try {
    biete(await vorschlaegeBei(await frageGeraet(), formular.dataset.basis!), dieser, sage);
  } catch (fehler) {
    sage(warum(fehler));
  }
}
