/** The marks of offices and of their groups: named buttons, with a popup for each office. */
import * as L from 'leaflet';
import { mitte, zoomInGruppe, type Marke } from '../../domain/karte/kartenansicht.ts';
import type { Kreiskarte, Markierung } from '../../domain/karte/kartendaten.ts';
import { neu, verweis } from '../elemente.ts';
import { t } from '../seite.ts';
import { alsLatLng } from './leaflet.ts';

/** Size of a mark in pixels. */
const GROESSE = { amt: [36, 46], gruppe: [26, 33] } as const satisfies Record<
  Marke['was'],
  unknown
>;

/** @param versatz moves it by so many of its widths */
function symbol(was: Marke['was'], text: string, versatz = 0): L.DivIcon {
  const [breite, hoehe] = GROESSE[was];
  return L.divIcon({
    className: was === 'gruppe' ? 'marke-amt gruppe' : 'marke-amt',
    html: `<svg viewBox="0 0 28 36" aria-hidden="true"><path d="M14 0 28 18 14 36 0 18z"/></svg><span>${text}</span>`,
    iconSize: [breite, hoehe],
    iconAnchor: [breite / 2 - versatz * breite, hoehe / 2],
  });
}

/** A marker with a name for screen readers; Leaflet gives names to images only. */
function benannteMarke(ort: L.LatLngExpression, icon: L.DivIcon, name: string): L.Marker {
  const marke = L.marker(ort, { icon, riseOnHover: true });
  return marke.on('add', () => {
    const element = marke.getElement()!;
    element.setAttribute('aria-label', name);
    element.title = name;
    element.addEventListener('keydown', (ereignis) => {
      if (ereignis.key !== 'Enter' && ereignis.key !== ' ') return;
      ereignis.preventDefault();
      element.click();
    });
  });
}

function popupInhalt(amt: Markierung, adresse: string): HTMLElement {
  const liste = new URL('..', new URL(adresse, location.href)).pathname;
  const vergleich = neu('p');
  vergleich.append(verweis(t.liste.vergleichen, `${liste}?v=${amt.id}`));
  const inhalt = neu('div');
  inhalt.append(
    verweis(amt.name, adresse),
    neu('p', t.zahl.mitVerfahren(amt.anzahl, amt.mindestens)),
    vergleich,
  );
  return inhalt;
}

/** Focus goes into the popup when it opens and back to its marker when it closes. */
function fuehreFokus(karte: L.Map, marke: L.Marker): L.Marker {
  return marke
    .on('popupopen', ({ popup }) => {
      const element = (popup as L.Popup).getElement()!;
      element
        .querySelector('.leaflet-popup-close-button')
        ?.setAttribute('aria-label', t.karte.schliessen);
      element.querySelector('a')?.focus();
      element.onkeydown = (ereignis) => {
        if (ereignis.key === 'Escape') karte.closePopup();
      };
    })
    .on('popupclose', ({ popup }) => {
      const element = (popup as L.Popup).getElement();
      if (element?.contains(document.activeElement)) marke.getElement()?.focus();
    });
}

/** What marks need to know. */
interface Umgebung {
  kreise: Kreiskarte['kreise'];
  /** By id, see `versetzt`. */
  versatz: ReadonlyMap<string, number>;
  /** Address of an office's page. */
  adresse: (id: string) => string;
  /** The rectangle around a Landkreis. */
  grenzen: (kreis: string) => L.LatLngBounds | undefined;
}

/** Puts marks on the map, and takes away those that are no longer asked for. */
export function markenebene(karte: L.Map, { kreise, versatz, adresse, grenzen }: Umgebung) {
  const gezeigte = new Map<string, L.Marker>();

  function amtMarke(amt: Markierung): L.Marker {
    const text = amt.mindestens ? `${amt.anzahl}+` : String(amt.anzahl);
    const stelle = versatz.get(amt.id)!;
    const name = `${amt.name}: ${t.zahl.mitVerfahren(amt.anzahl, amt.mindestens)}`;
    const marke = benannteMarke([amt.lat, amt.lon], symbol('amt', text, stelle), name);
    marke.bindPopup(popupInhalt(amt, adresse(amt.id)), {
      offset: [GROESSE.amt[0] * stelle, -10],
      autoPanPadding: [24, 24],
    });
    return fuehreFokus(karte, marke);
  }

  function gruppenmarke({ kreis, aemter }: Extract<Marke, { was: 'gruppe' }>): L.Marker {
    const ort = alsLatLng(mitte(aemter));
    const name = kreise[kreis]?.name ?? aemter[0].name;
    const marke = benannteMarke(
      ort,
      symbol('gruppe', String(aemter.length)),
      t.karte.kreisKnopf(name, aemter.length),
    );
    return marke.on('click', () => {
      // The group disappears; whoever used the keyboard goes on at its first office.
      if (marke.getElement() === document.activeElement)
        karte.once('moveend', () => gezeigte.get(aemter[0].id)?.getElement()?.focus());
      const flaeche = grenzen(kreis);
      karte.setView(ort, zoomInGruppe(flaeche ? karte.getBoundsZoom(flaeche) : 0));
    });
  }

  return (gefragte: readonly Marke[]): void => {
    const ids = new Set(gefragte.map(({ id }) => id));
    for (const [id, marke] of gezeigte)
      if (!ids.has(id)) {
        marke.remove();
        gezeigte.delete(id);
      }
    for (const eine of gefragte)
      if (!gezeigte.has(eine.id)) {
        const marke = eine.was === 'amt' ? amtMarke(eine.amt) : gruppenmarke(eine);
        gezeigte.set(eine.id, marke.addTo(karte));
      }
  };
}
