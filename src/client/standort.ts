/** "Mein Standort": the position stays in the browser; boundaries are loaded and compared here. */
import type { Gemeindekarte, Kreiskarte } from '../domain/karte/kartendaten.ts';
import {
  moeglicheKreise,
  ohneKarte,
  standort,
  type OrtInDerNaehe,
  type Position,
  type Standort,
} from '../domain/karte/standort.ts';
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

/** What the maps say of a position: first those that are sure to be needed, then those around. */
async function frageKarten(position: Position, basis: string): Promise<Standort> {
  const karte = await ladeJson<Kreiskarte>(mitBasis(basis, pfade.kartendaten.kreise));
  const frage = async (weit: boolean) => {
    const gemeinden = moeglicheKreise(position, karte, weit).map(
      async (kreis) =>
        [
          kreis,
          await ladeJson<Gemeindekarte>(mitBasis(basis, pfade.kartendaten.gemeinden(kreis))),
        ] as const,
    );
    return standort(position, new Map(await Promise.all(gemeinden)), karte);
  };
  const befund = await frage(false);
  return befund.art === 'gemeindefrei' ? frage(true) : befund;
}

/** What is said of a position, and the places to choose from. */
function angebot(befund: Standort): { satz: string; orte: readonly OrtInDerNaehe[] } {
  switch (befund.art) {
    case 'ort':
      return { satz: t.finder.standortHinweis, orte: [befund.ort] };
    case 'auswahl':
      return { satz: t.finder.standortUnsicher, orte: befund.orte };
    case 'amRand':
      return { satz: t.finder.standortAmRand(befund.ort.name), orte: [befund.ort] };
    case 'gemeindefrei':
      return {
        satz: t.finder.standortGemeindefrei(befund.gebiet, befund.kreis),
        orte: befund.orte,
      };
    case 'ungenau':
      return { satz: t.finder.standortUngenau(befund.km), orte: [] };
    case 'ausserhalb':
      return { satz: t.finder.standortAusserhalb, orte: [] };
  }
}

const alsEintrag = ({ name, slug, kreis }: OrtInDerNaehe): Eintrag => ({
  art: 'ort',
  name,
  titel: name,
  zusatz: kreis,
  ort: slug,
  ziel: pfade.ort(slug),
  gewicht: 0,
  postleitzahlen: [],
});

/** @param ueberDemFeld else beside the button, where the list of suggestions would lie over it */
type Sage = (text: string, ueberDemFeld?: boolean) => void;

/** Goes to the place if it is certain, else asks. */
function biete(befund: Standort, { liste, folge }: Finder, sage: Sage): void {
  const { satz, orte } = angebot(befund);
  const vorschlaege = orte.map(alsEintrag);
  sage(satz, befund.art !== 'ort' && orte.length > 0);
  if (befund.art === 'ort') folge(vorschlaege[0]!);
  else {
    liste.zeige(vorschlaege);
    liste.feld.focus();
  }
}

/** Finds the place by the position and goes there, or says why not. */
export async function bestimme(formular: HTMLFormElement): Promise<void> {
  const dieser = finder(formular);
  const hinweis = formular.querySelector('.finder-standort > span')!;
  const sage: Sage = (text, ueberDemFeld = false) => {
    hinweis.textContent = ueberDemFeld ? t.finder.standortHinweis : text;
    melde(formular, text, { inSicht: ueberDemFeld });
  };
  sage(t.finder.standortSucht);
  try {
    const position = await frageGeraet();
    const befund = ohneKarte(position) ?? (await frageKarten(position, formular.dataset.basis!));
    biete(befund, dieser, sage);
  } catch (fehler) {
    sage(warum(fehler));
  }
}
