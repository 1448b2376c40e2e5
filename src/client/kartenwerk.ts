/** The interactive map: our own boundaries, offices, a list that follows the view. */
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import '../styles/karte.scss';
import { hintergrundkarte, siegeltext } from '../config.ts';
import { klasse } from '../domain/verzeichnis/abdeckung.ts';
import { ARTEN, type Art } from '../domain/register/arten.ts';
import { SIEGELSTUFEN } from '../domain/karte/gebietskarte.ts';
import { entfernung, type Flaeche, type Punkt } from '../domain/geo/geo.ts';
import {
  entpackeAemter,
  type Gemeindekarte,
  type Kartenaemter,
  type Kartenkreis,
  type Kreiskarte,
  type Markierung,
} from '../domain/karte/kartendaten.ts';
import { texte } from '../domain/texte/index.ts';
import type { Sprache } from '../domain/sprache/sprachen.ts';
import { flaechen } from '../domain/geo/topologie.ts';
import { inSprache, mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import type { Wahl } from './finderkern.ts';

/** From this zoom on, single offices and municipalities are shown instead of Landkreise. */
const NAH = 9;
const HOECHSTENS_IN_LISTE = 60;

const t = texte(document.documentElement.lang as Sprache);
const finde = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

const alsLatLng = (flaeche: Flaeche) =>
  flaeche.map((ring) => ring.map(([lon, lat]): L.LatLngTuple => [lat, lon]));

/** Areas are for the mouse: their names stand in the list, and tabbing through them is a trap. */
const ohneFokus = (polygon: L.Polygon): L.Polygon =>
  polygon.on('add', () => polygon.getElement()?.setAttribute('tabindex', '-1'));

const sanft = !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What the address says: where the map stands, and which kind of office it shows. */
function ausAdresse(): { mitte?: L.LatLngTuple; zoom?: number; art?: Art | undefined } {
  const parameter = new URLSearchParams(location.search);
  const [lat, lon, zoom] = ['lat', 'lon', 'z'].map((name) => Number(parameter.get(name) || NaN));
  const art = ARTEN.find((eintrag) => eintrag === parameter.get('art'));
  return [lat, lon, zoom].every(Number.isFinite)
    ? { mitte: [lat!, lon!], zoom: zoom!, art }
    : { art };
}

function inAdresse(karte: L.Map, art: Art | undefined): void {
  const { lat, lng } = karte.getCenter();
  const parameter = new URLSearchParams({
    z: String(karte.getZoom()),
    lat: lat.toFixed(4),
    lon: lng.toFixed(4),
    ...(art && { art }),
  });
  history.replaceState(null, '', `?${parameter}`);
}

function symbol(text: string, { gruppe = false, versatz = 0 } = {}): L.DivIcon {
  const [breite, hoehe] = gruppe ? [26, 33] : [36, 46];
  return L.divIcon({
    className: gruppe ? 'marke-amt gruppe' : 'marke-amt',
    html: `<svg viewBox="0 0 28 36" aria-hidden="true"><path d="M14 0 28 18 14 36 0 18z"/></svg><span>${text}</span>`,
    iconSize: [breite, hoehe],
    iconAnchor: [breite / 2 - versatz * breite, hoehe / 2],
  });
}

/** A marker with a name for screen readers; Leaflet gives names to images only. */
function benannteMarke(ort: L.LatLngExpression, icon: L.DivIcon, name: string): L.Marker {
  const marke = L.marker(ort, { icon, riseOnHover: true });
  marke.on('add', () => {
    const element = marke.getElement()!;
    element.setAttribute('aria-label', name);
    element.title = name;
    element.addEventListener('keydown', (ereignis) => {
      if (ereignis.key !== 'Enter' && ereignis.key !== ' ') return;
      ereignis.preventDefault();
      element.click();
    });
  });
  return marke;
}

function popupInhalt(amt: Markierung, adresse: string): HTMLElement {
  const inhalt = document.createElement('div');
  const verweis = document.createElement('a');
  verweis.href = adresse;
  verweis.textContent = amt.name;
  const zeile = document.createElement('p');
  zeile.textContent = t.zahl.mitVerfahren(amt.anzahl, amt.mindestens);
  const vergleich = document.createElement('p');
  const zumVergleich = document.createElement('a');
  zumVergleich.href = `${new URL('..', new URL(adresse, location.href)).pathname}?v=${amt.id}`;
  zumVergleich.textContent = t.liste.vergleichen;
  vergleich.append(zumVergleich);
  inhalt.append(verweis, zeile, vergleich);
  return inhalt;
}

/** Focus goes into the popup when it opens and back to its marker when it closes. */
function fuehreFokus(karte: L.Map, marke: L.Marker): void {
  marke.on('popupopen', ({ popup }) => {
    const element = (popup as L.Popup).getElement()!;
    element
      .querySelector('.leaflet-popup-close-button')
      ?.setAttribute('aria-label', t.karte.schliessen);
    element.querySelector('a')?.focus();
    element.onkeydown = (ereignis) => {
      if (ereignis.key === 'Escape') karte.closePopup();
    };
  });
  marke.on('popupclose', ({ popup }) => {
    const element = (popup as L.Popup).getElement();
    if (element?.contains(document.activeElement)) marke.getElement()?.focus();
  });
}

async function lade<T>(pfad: string): Promise<T> {
  const antwort = await fetch(pfad);
  if (!antwort.ok) throw new Error(`${antwort.status} ${pfad}`);
  return (await antwort.json()) as T;
}

/** Offices on the same spot stand side by side instead of on top of each other. */
function versetzt(aemter: readonly Markierung[]): Map<string, number> {
  const versatz = new Map<string, number>();
  for (const gleiche of Map.groupBy(aemter, ({ lat, lon }) => `${lat} ${lon}`).values())
    gleiche.forEach(({ id }, i) => versatz.set(id, i - (gleiche.length - 1) / 2));
  return versatz;
}

function zeigeListe(
  sichtbare: readonly Markierung[],
  adresse: (id: string) => string,
  bei: Punkt | undefined,
): void {
  const km = ({ lon, lat }: Markierung) => (bei ? entfernung(bei, [lon, lat]) : 0);
  const aemter = bei ? sichtbare.toSorted((a, b) => km(a) - km(b)) : sichtbare;
  finde('k-treffer').textContent =
    aemter.length === 0 ? t.karte.keine : t.karte.treffer(aemter.length);
  const eintraege = aemter.slice(0, HOECHSTENS_IN_LISTE).map((amt) => {
    const eintrag = document.createElement('li');
    const verweis = document.createElement('a');
    verweis.href = adresse(amt.id);
    verweis.textContent = amt.name;
    const anzahl = document.createElement('span');
    const weg = bei ? ` · ${t.zahl.km(km(amt))}` : '';
    anzahl.textContent = `${t.zahl.anzahl(amt.anzahl, amt.mindestens)}${weg}`;
    eintrag.append(verweis, anzahl);
    return eintrag;
  });
  if (aemter.length > HOECHSTENS_IN_LISTE) {
    const rest = document.createElement('li');
    rest.textContent = t.karte.mehr(aemter.length - HOECHSTENS_IN_LISTE);
    eintraege.push(rest);
  }
  finde('k-aemter').replaceChildren(...eintraege);
}

/** Starts the map in place of the static one. */
export async function starte(element: HTMLElement): Promise<void> {
  const basis = element.dataset.basis!;
  const pfad = (ziel: string) => mitBasis(basis, ziel);
  const meldung = finde('k-meldung');
  const statisch = [...element.childNodes];
  meldung.textContent = t.karte.laedt;

  let kreisdaten: Kreiskarte;
  let alle: Markierung[];
  try {
    const [kreise, gepackt] = await Promise.all([
      lade<Kreiskarte>(pfad(pfade.kartendaten.kreise)),
      lade<Kartenaemter>(pfad(pfade.kartendaten.aemter)),
    ]);
    kreisdaten = kreise;
    alle = entpackeAemter(gepackt).sort((a, b) => a.name.localeCompare(b.name, 'de'));
  } catch {
    meldung.textContent = t.karte.fehler;
    return;
  }
  meldung.textContent = '';
  for (const knoten of statisch) knoten.remove();
  element.classList.add('beweglich');

  const start = ausAdresse();
  let art = start.art;
  /** Place from which the list is sorted, once one is chosen. */
  let bei: Punkt | undefined;
  const karte = L.map(element, {
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
  element.prepend(element.querySelector('.leaflet-control-container')!);

  // Landkreise
  const kreisFlaechen = new Map<string, L.Polygon>();
  const ebeneKreise = L.layerGroup().addTo(karte);
  const ebeneGemeinden = L.layerGroup().addTo(karte);
  for (const [id, flaeche] of flaechen(kreisdaten.grenzen, 'landkreise')) {
    const { name, anteil } = kreisdaten.kreise[id] as Kartenkreis;
    const polygon = ohneFokus(
      L.polygon(alsLatLng(flaeche), { className: `gebiet s${klasse(anteil)}` }),
    )
      .bindTooltip(t.karte.kreisTipp(name, t.zahl.prozent(anteil)), { sticky: true })
      .on('click', () => karte.fitBounds(polygon.getBounds()))
      .addTo(ebeneKreise);
    kreisFlaechen.set(id, polygon);
  }
  const bayern = L.latLngBounds(
    [...kreisFlaechen.values()]
      .map((polygon) => polygon.getBounds().pad(0))
      .flatMap((grenze) => [grenze.getSouthWest(), grenze.getNorthEast()]),
  );
  karte.setMaxBounds(bayern.pad(0.3));
  if (start.mitte) karte.setView(start.mitte, start.zoom);
  else karte.fitBounds(bayern);

  // Municipalities of the Landkreise in view
  const gemeindeEbenen = new Map<string, Promise<L.LayerGroup>>();
  const gemeinden = (kreis: string) => {
    if (!gemeindeEbenen.has(kreis))
      gemeindeEbenen.set(
        kreis,
        lade<Gemeindekarte>(pfad(pfade.kartendaten.gemeinden(kreis))).then((daten) =>
          L.layerGroup(
            [...flaechen(daten.grenzen, 'gemeinden')].map(([id, flaeche]) => {
              const ort = daten.gemeinden[id];
              const stufe = ort ? SIEGELSTUFEN[ort.siegel] : 0;
              const polygon = ohneFokus(
                L.polygon(alsLatLng(flaeche), { className: `gebiet s${stufe}` }),
              );
              return ort
                ? polygon.bindTooltip(`${ort.name}: ${siegeltext(t, ort.siegel)}`, { sticky: true })
                : polygon;
            }),
          ),
        ),
      );
    return gemeindeEbenen.get(kreis)!;
  };

  async function zeigeGebiete(): Promise<void> {
    const sicht = karte.getBounds();
    const nah = karte.getZoom() >= NAH;
    for (const [id, polygon] of kreisFlaechen) {
      const gebraucht = nah && sicht.intersects(polygon.getBounds());
      if (!gebraucht) {
        if (!ebeneKreise.hasLayer(polygon)) ebeneKreise.addLayer(polygon);
        if (gemeindeEbenen.has(id)) ebeneGemeinden.removeLayer(await gemeinden(id));
        continue;
      }
      try {
        const ebene = await gemeinden(id);
        // The visitor may have moved on while the data came.
        if (karte.getZoom() < NAH) return;
        ebeneGemeinden.addLayer(ebene);
        ebeneKreise.removeLayer(polygon);
      } catch {
        gemeindeEbenen.delete(id);
      }
    }
  }

  // Offices: one marker for each, or one for each Landkreis while zoomed out
  const marken = new Map<string, L.Marker>();
  const adresse = (id: string) => pfad(inSprache(pfade.amt(id), t.sprachcode));
  const versatz = versetzt(alle);

  function amtMarke(amt: Markierung): L.Marker {
    const text = amt.mindestens ? `${amt.anzahl}+` : String(amt.anzahl);
    const icon = symbol(text, { versatz: versatz.get(amt.id)! });
    const name = `${amt.name}: ${t.zahl.mitVerfahren(amt.anzahl, amt.mindestens)}`;
    const marke = benannteMarke([amt.lat, amt.lon], icon, name).bindPopup(
      popupInhalt(amt, adresse(amt.id)),
      { offset: [36 * versatz.get(amt.id)!, -10], autoPanPadding: [24, 24] },
    );
    fuehreFokus(karte, marke);
    return marke;
  }

  function kreisMarke(kreis: string, aemter: readonly Markierung[]): L.Marker {
    const { name } = kreisdaten.kreise[kreis] ?? { name: aemter[0]!.name };
    const mitte = (wert: (amt: Markierung) => number) =>
      aemter.reduce((summe, amt) => summe + wert(amt), 0) / aemter.length;
    const ort: L.LatLngTuple = [mitte(({ lat }) => lat), mitte(({ lon }) => lon)];
    const marke = benannteMarke(
      ort,
      symbol(String(aemter.length), { gruppe: true }),
      t.karte.kreisKnopf(name, aemter.length),
    );
    return marke.on('click', () => {
      const flaeche = kreisFlaechen.get(kreis);
      // The group disappears; whoever used the keyboard goes on at its first office.
      if (marke.getElement() === document.activeElement)
        karte.once('moveend', () => marken.get(aemter[0]!.id)?.getElement()?.focus());
      karte.setView(
        ort,
        Math.max(NAH + 0.5, flaeche ? karte.getBoundsZoom(flaeche.getBounds()) : 0),
      );
    });
  }

  function zeigeMarken(sichtbare: readonly Markierung[]): void {
    const gebraucht = new Map<string, () => L.Marker>();
    if (karte.getZoom() >= NAH)
      for (const amt of sichtbare) gebraucht.set(amt.id, () => amtMarke(amt));
    else
      for (const [kreis, aemter] of Map.groupBy(sichtbare, ({ kreis }) => kreis))
        gebraucht.set(`${kreis}:${aemter.length}`, () => kreisMarke(kreis, aemter));
    for (const [id, marke] of marken)
      if (!gebraucht.has(id)) {
        marke.remove();
        marken.delete(id);
      }
    for (const [id, erzeuge] of gebraucht)
      if (!marken.has(id)) marken.set(id, erzeuge().addTo(karte));
  }

  function zeige(): void {
    const sicht = karte.getBounds();
    const passende = alle.filter((amt) => !art || amt.art === art);
    const sichtbare = passende.filter(({ lat, lon }) => sicht.contains([lat, lon]));
    // Groups count their whole Landkreis, even where part of it is out of view.
    const kreise = new Set(sichtbare.map(({ kreis }) => kreis));
    zeigeMarken(
      karte.getZoom() >= NAH ? sichtbare : passende.filter(({ kreis }) => kreise.has(kreis)),
    );
    zeigeListe(sichtbare, adresse, bei);
    void zeigeGebiete();
  }

  karte.on('moveend', () => {
    inAdresse(karte, art);
    zeige();
  });

  const auswahl = finde<HTMLSelectElement>('k-art');
  auswahl.value = art ?? '';
  auswahl.addEventListener('change', () => {
    art = ARTEN.find((eintrag) => eintrag === auswahl.value);
    inAdresse(karte, art);
    zeige();
  });

  const ganz = finde<HTMLButtonElement>('k-bayern');
  ganz.addEventListener('click', () => karte.fitBounds(bayern));

  // Background map: only after this click, because it tells another host who is looking.
  const hintergrund = finde<HTMLButtonElement>('k-hintergrund');
  const kacheln = L.tileLayer(hintergrundkarte.vorlage, {
    attribution: hintergrundkarte.attribution,
    maxZoom: 16,
  }).on('tileerror', () => (meldung.textContent = t.karte.hintergrundFehler));
  const quellenangabe = L.control.attribution({ prefix: false });
  hintergrund.addEventListener('click', () => {
    const an = !karte.hasLayer(kacheln);
    meldung.textContent = '';
    if (an) karte.addControl(quellenangabe).addLayer(kacheln);
    else karte.removeLayer(kacheln).removeControl(quellenangabe);
    element.classList.toggle('mit-hintergrund', an);
    hintergrund.setAttribute('aria-pressed', String(an));
    hintergrund.querySelector('.kern-label')!.textContent = an
      ? t.karte.hintergrundAus
      : t.karte.hintergrund;
  });

  const ortswahl = finde('k-ort');
  ortswahl.hidden = false;
  ortswahl.addEventListener('finder:wahl', (ereignis) => {
    const { punkt } = (ereignis as Wahl).detail;
    if (!punkt) return;
    ereignis.preventDefault();
    bei = punkt;
    karte.setView([punkt[1], punkt[0]], 11);
    // Without a move there is no event that would show the distances.
    zeige();
  });

  for (const bedienung of [auswahl, ganz, hintergrund]) bedienung.disabled = false;
  zeige();
}
