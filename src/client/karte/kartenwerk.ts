/** The interactive map: our own boundaries, offices, a list that follows the view. */
import * as L from 'leaflet';
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
  marken,
  ORTSZOOM,
  sichtbare,
  versetzt,
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
import { gebietsebene } from './gebiete.ts';
import { hintergrundknopf } from './hintergrund.ts';
import { alsLatLng, alsRahmen } from './leaflet.ts';
import { zeigeListe } from './liste.ts';
import { markenebene } from './marken.ts';

const sanft = !matchMedia('(prefers-reduced-motion: reduce)').matches;

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

/** An empty map with its controls. */
function leereKarte(flaeche: HTMLElement): L.Map {
  const karte = L.map(flaeche, {
    zoomControl: false,
    // One finger scrolls the page; two move the map.
    dragging: !matchMedia('(pointer: coarse)').matches,
    attributionControl: false,
    minZoom: 6,
    maxZoom: 16,
    zoomSnap: 0.5,
    zoomAnimation: sanft,
    fadeAnimation: sanft,
    maxBoundsViscosity: 0.8,
  });
  L.control.zoom({ zoomInTitle: t.karte.zoomPlus, zoomOutTitle: t.karte.zoomMinus }).addTo(karte);
  // Controls come before the marks for those who tab.
  flaeche.prepend(flaeche.querySelector('.leaflet-control-container')!);
  return karte;
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

/** Connects the controls above the map. */
function bediene(
  karte: L.Map,
  auswahl: Auswahl,
  { bayern, zeige }: { bayern: L.LatLngBounds; zeige: () => void },
): void {
  const art = element<HTMLSelectElement>('k-art');
  art.value = auswahl.art ?? '';
  art.addEventListener('change', () => {
    auswahl.art = artAus(art.value);
    schreibeAdresse(karte, auswahl);
    zeige();
  });
  const ganz = element<HTMLButtonElement>('k-bayern');
  ganz.addEventListener('click', () => karte.fitBounds(bayern));
  const hintergrund = element<HTMLButtonElement>('k-hintergrund');
  hintergrundknopf(karte, hintergrund, element('k-meldung'));
  for (const bedienung of [art, ganz, hintergrund]) bedienung.disabled = false;

  const ortswahl = element('k-ort');
  ortswahl.hidden = false;
  uebernimmWahl(ortswahl, ({ eintrag: { punkt } }) => {
    if (!punkt) return false;
    auswahl.bei = punkt;
    karte.setView(alsLatLng(punkt), ORTSZOOM);
    // Without a move there is no event that would show the distances.
    zeige();
    return true;
  });
}

function belebe(karte: L.Map, basis: string, { kreiskarte, aemter }: Kartendaten): void {
  const { stelle, art } = kartenadresseAus(adressangaben(location.search));
  const auswahl: Auswahl = { art };
  const gebiete = gebietsebene(karte, kreiskarte, (kreis) =>
    ladeJson(mitBasis(basis, pfade.kartendaten.gemeinden(kreis))),
  );
  const { bayern, grenzen } = gebiete;
  karte.setMaxBounds(bayern.pad(0.3));
  if (stelle) karte.setView(alsLatLng(stelle.mitte), stelle.zoom);
  else karte.fitBounds(bayern);

  const adresse = (id: string) => mitBasis(basis, inSprache(pfade.amt(id), t.sprachcode));
  const zeigeMarken = markenebene(karte, {
    kreise: kreiskarte.kreise,
    versatz: versetzt(aemter),
    adresse,
    grenzen,
  });
  async function zeigeGebiete(blick: Blick): Promise<void> {
    const vollstaendig = await gebiete.zeige(blick);
    const meldung = element('k-meldung');
    if (!vollstaendig) meldung.textContent = t.karte.gemeindenFehlen;
    else if (meldung.textContent === t.karte.gemeindenFehlen) meldung.textContent = '';
  }
  function zeige(): void {
    const blick = blickAuf(karte, auswahl);
    zeigeMarken(marken(aemter, blick));
    zeigeListe(auszug(sichtbare(aemter, blick), auswahl.bei), adresse);
    void zeigeGebiete(blick);
  }
  karte.on('moveend', () => {
    schreibeAdresse(karte, auswahl);
    zeige();
  });
  bediene(karte, auswahl, { bayern, zeige });
  zeige();
}

/**
 * Starts the map in place of the static one.
 * @throws Error if its data cannot be loaded or the browser cannot draw it; the static map stays
 */
export async function starte(flaeche: HTMLElement): Promise<void> {
  const basis = flaeche.dataset.basis!;
  const daten = await ladeKartendaten(basis);
  const statisch = [...flaeche.childNodes];
  flaeche.replaceChildren();
  flaeche.classList.add('beweglich');
  const karte = leereKarte(flaeche);
  try {
    belebe(karte, basis, daten);
  } catch (fehler) {
    karte.remove();
    flaeche.classList.remove('beweglich');
    flaeche.replaceChildren(...statisch);
    throw fehler;
  }
}
