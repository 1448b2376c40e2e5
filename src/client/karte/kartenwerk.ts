/** The interactive map: our own boundaries, offices, a list that follows the view. */
import type * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import '../../styles/karte.scss';
import type { Punkt } from '../../domain/geo/geo.ts';
import { adressangaben } from '../../domain/sprache/eingabe.ts';
import { nachName } from '../../domain/sprache/ortsname.ts';
import {
  alsKartenparameter,
  artAus,
  auszug,
  kartenadresseAus,
  ORTSZOOM,
  sichtbare,
  type Blick,
} from '../../domain/karte/kartenansicht.ts';
import {
  entpackeAemter,
  type Kartenaemter,
  type Kreiskarte,
  type Markierung,
} from '../../domain/karte/kartendaten.ts';
import type { Art } from '../../domain/register/arten.ts';
import { inSprache, mitBasis, pfade } from '../../domain/verzeichnis/urls.ts';
import { element } from '../elemente.ts';
import { uebernimmWahl } from '../finderwahl.ts';
import { ladeJson, t } from '../seite.ts';
import { gezeichnet, pause } from '../takt.ts';
import { anzeigen } from './anzeige.ts';
import { gebietsebene } from './gebiete.ts';
import { regleGesten } from './gesten.ts';
import { hintergrundknopf } from './hintergrund.ts';
import { alsLatLng, alsRahmen } from './leaflet.ts';
import { leereKarte } from './leerekarte.ts';
import { zeigeListe } from './liste.ts';
import { markenschau } from './markenschau.ts';
import { ortsmarke } from './ortsmarke.ts';

interface Kartendaten {
  kreiskarte: Kreiskarte;
  /** By name. */
  aemter: readonly Markierung[];
}

async function ladeKartendaten(basis: string): Promise<Kartendaten> {
  const [kreiskarte, gepackt] = await Promise.all([
    ladeJson<Kreiskarte>(mitBasis(basis, pfade.kartendaten.kreise)),
    ladeJson<Kartenaemter>(mitBasis(basis, pfade.kartendaten.aemter)),
  ]);
  const aemter = entpackeAemter(gepackt).sort(nachName);
  return { kreiskarte, aemter };
}

/** What the visitor has chosen; where the map stands, it knows itself. */
interface Auswahl {
  art: Art | undefined;
  /** Place from which the list is sorted. */
  bei?: Punkt;
}

const blickAuf = (karte: L.Map, { art }: Auswahl): Blick => ({
  sicht: alsRahmen(karte.getBounds()),
  zoom: karte.getZoom(),
  art,
});

function schreibeAdresse(karte: L.Map, { art }: Auswahl): void {
  const { lat, lng } = karte.getCenter();
  const stelle = { mitte: [lng, lat] as const, zoom: karte.getZoom() };
  history.replaceState(null, '', `?${alsKartenparameter(stelle, art)}`);
}

/** Connects the controls beside the map. */
function bediene(karte: L.Map, auswahl: Auswahl, zeige: () => void): void {
  const art = element<HTMLSelectElement>('k-art');
  // Who was faster than the map has chosen already.
  if (art.value) auswahl.art = artAus(art.value);
  else art.value = auswahl.art ?? '';
  art.addEventListener('change', () => {
    auswahl.art = artAus(art.value);
    schreibeAdresse(karte, auswahl);
    zeige();
  });
  hintergrundknopf(karte, element<HTMLButtonElement>('k-hintergrund'), element('k-meldung'));
}

/** Tells what does not load, until it does. */
function sage(fehlt: boolean): void {
  const meldung = element('k-meldung');
  if (fehlt) meldung.textContent = t.karte.gemeindenFehlen;
  else if (meldung.textContent === t.karte.gemeindenFehlen) meldung.textContent = '';
}

type Gebiete = Awaited<ReturnType<typeof gebietsebene>>;

/** Shows a place that is chosen in the search field: pin, outline, distances. */
function sucheOrte(karte: L.Map, auswahl: Auswahl, gebiete: Gebiete, zeige: () => void) {
  const nadel = ortsmarke(karte);
  const feld = element('k-ort');
  // Asked for anew: what stood for the last place would seem to be the answer to this one. Before
  // the finder hears of it, which may choose at once.
  feld.addEventListener(
    'submit',
    () => {
      delete auswahl.bei;
      nadel.entferne();
      void gebiete.umrandeOrt(undefined);
      zeige();
    },
    { capture: true },
  );
  uebernimmWahl(feld, ({ eintrag: { punkt, titel } }) => {
    if (!punkt) return false;
    auswahl.bei = punkt;
    nadel.setze(alsLatLng(punkt), titel);
    gebiete.umrandeOrt(punkt).catch(() => sage(true));
    karte.setView(alsLatLng(punkt), ORTSZOOM);
    // Without a move there is no event that would show the distances.
    zeige();
    element('karte').scrollIntoView({ block: 'nearest' });
    return true;
  });
  return nadel;
}

async function belebe(
  flaeche: HTMLElement,
  basis: string,
  { kreiskarte, aemter }: Kartendaten,
): Promise<void> {
  const { stelle, art } = kartenadresseAus(adressangaben(location.search));
  const auswahl: Auswahl = { art };
  const karte = await leereKarte(flaeche, stelle);
  const anzeige = anzeigen(flaeche);
  regleGesten(karte, anzeige.hinweise);
  await pause();
  const gebiete = await gebietsebene(karte, kreiskarte, anzeige, (kreis) =>
    ladeJson(mitBasis(basis, pfade.kartendaten.gemeinden(kreis))),
  );
  const adresse = (id: string) => mitBasis(basis, inSprache(pfade.amt(id), t.sprachcode));
  const nadel = sucheOrte(karte, auswahl, gebiete, () => zeige());
  const schau = markenschau(karte, {
    kreiskarte,
    aemter,
    anzeige,
    adresse,
    grenzen: gebiete.grenzen,
  });
  function zeige(): void {
    const blick = blickAuf(karte, auswahl);
    const gezeigte = schau(blick);
    nadel.hebe(gezeigte);
    zeigeListe(auszug(sichtbare(aemter, blick), auswahl.bei), adresse);
    void gebiete.zeige(blick).then((vollstaendig) => sage(!vollstaendig));
  }
  karte.on('moveend', () => {
    schreibeAdresse(karte, auswahl);
    zeige();
  });
  await pause();
  bediene(karte, auswahl, zeige);
  zeige();
}

/**
 * Starts the map in place of the static one, which stays until everything is drawn.
 * @throws Error if its data cannot be loaded or the browser cannot draw it; the static map stays
 */
export async function starte(rahmen: HTMLElement): Promise<void> {
  const basis = rahmen.dataset.basis!;
  const daten = await ladeKartendaten(basis);
  const flaeche = document.createElement('div');
  flaeche.className = 'karte-beweglich';
  flaeche.setAttribute('role', 'group');
  flaeche.setAttribute('aria-label', t.karte.bedienung);
  rahmen.append(flaeche);
  try {
    await pause();
    await belebe(flaeche, basis, daten);
  } catch (fehler) {
    flaeche.remove();
    throw fehler;
  }
  // The list is drawn before the map, so that neither is much at once.
  await gezeichnet();
  rahmen.closest('.kartenwerk')!.classList.add('beweglich');
}
