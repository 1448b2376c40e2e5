/** "Mein Standort": the position stays in the browser; boundaries are loaded and compared here. */
import type { Gemeindekarte, Kreiskarte } from '../domain/karte/kartendaten.ts';
import { slug } from '../domain/sprache/ortsname.ts';
import { moeglicheGebiete } from '../domain/karte/standort.ts';
import { texte } from '../domain/texte/index.ts';
import type { Sprache } from '../domain/sprache/sprachen.ts';
import { flaechen } from '../domain/geo/topologie.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { finderliste } from './finderkern.ts';

const t = texte(document.documentElement.lang as Sprache);

const position = () =>
  new Promise<GeolocationPosition>((gut, schlecht) =>
    navigator.geolocation.getCurrentPosition(gut, schlecht, {
      timeout: 15_000,
      maximumAge: 60_000,
    }),
  );

async function orteBei({ coords }: GeolocationPosition, basis: string) {
  const lade = async <T>(pfad: string) => (await (await fetch(mitBasis(basis, pfad))).json()) as T;
  const punkt = [coords.longitude, coords.latitude] as const;
  const { grenzen, kreise } = await lade<Kreiskarte>(pfade.kartendaten.kreise);
  const inKreisen = moeglicheGebiete(
    punkt,
    coords.accuracy + 1000,
    flaechen(grenzen, 'landkreise'),
  );
  const karten = await Promise.all(
    inKreisen.map(async (kreis) => ({
      kreis,
      karte: await lade<Gemeindekarte>(pfade.kartendaten.gemeinden(kreis)),
    })),
  );
  const gemeinden = new Map(
    karten.flatMap(({ kreis, karte }) =>
      Object.entries(karte.gemeinden).map(([ags, ort]) => [ags, { ...ort, kreis: kreise[kreis]! }]),
    ),
  );
  const gebiete = new Map(karten.flatMap(({ karte }) => [...flaechen(karte.grenzen, 'gemeinden')]));
  return moeglicheGebiete(punkt, coords.accuracy, gebiete).flatMap(
    (ags) => gemeinden.get(ags) ?? [],
  );
}

/** Finds the place by the position and goes there, or says why not. */
export async function bestimme(formular: HTMLFormElement): Promise<void> {
  const liste = finderliste(formular);
  const hinweis = formular.querySelector<HTMLElement>('.finder-standort span:last-child')!;
  const sage = (text: string) => {
    hinweis.textContent = text;
    liste.sage(text);
  };
  sage(t.finder.standortSucht);
  let gefunden: GeolocationPosition;
  try {
    gefunden = await position();
  } catch (fehler) {
    const verweigert = (fehler as GeolocationPositionError).code === 1;
    sage(verweigert ? t.finder.standortVerweigert : t.finder.standortFehlt);
    return;
  }
  try {
    const orte = await orteBei(gefunden, formular.dataset.basis!);
    const vorschlaege = orte.map(({ name, slug: eigener, kreis }) => ({
      titel: name,
      zusatz: kreis.name,
      ziel: pfade.ort(eigener ?? slug(name)),
    }));
    if (vorschlaege.length === 0) {
      sage(t.finder.standortAusserhalb);
      return;
    }
    sage(vorschlaege.length > 1 ? t.finder.standortUnsicher : t.finder.standortHinweis);
    liste.zeige(vorschlaege, vorschlaege.length > 1 ? t.finder.standortUnsicher : '');
    if (vorschlaege.length === 1) liste.folge(vorschlaege[0]!);
    else liste.feld.focus();
  } catch {
    sage(t.finder.standortFehlt);
  }
}
