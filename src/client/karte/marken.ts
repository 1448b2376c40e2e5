/** The marks of offices and of their groups: named buttons, with a popup for each office. */
import * as L from 'leaflet';
import { MARKENMASSE, type Marke, type Markennamen } from '../../domain/karte/marken.ts';
import type { Markierung } from '../../domain/karte/kartendaten.ts';
import { namensverweis, neu, verweis } from '../elemente.ts';
import { t } from '../seite.ts';
import type { Anzeige } from './anzeige.ts';
import { alsLatLng } from './leaflet.ts';
import { symbolAus, zeichnung } from './symbol.ts';

const RAUTE = ['path', { d: 'M19 1 37 23 19 45 1 23z' }] as const;
const FORMEN = {
  amt: zeichnung('0 0 38 46', [RAUTE]),
  gruppe: zeichnung('0 0 34 34', [['circle', { cx: '17', cy: '17', r: '16' }]]),
};
/** A Landratsamt stands for itself, not for the area around it: its mark has an edge of its own. */
const INNENRAND = zeichnung('0 0 38 46', [
  RAUTE,
  ['path', { class: 'innen', d: 'M19 6.5 32.5 23 19 39.5 5.5 23z' }],
]);

const formVon = ({ was, aemter: [amt] }: Marke) =>
  (was === 'amt' && amt.art === 'landratsamt' ? INNENRAND : FORMEN[was]).cloneNode(true);

const zahlAuf = ({ was, aemter }: Marke): string => {
  if (was === 'gruppe') return String(aemter.length);
  const [{ anzahl, mindestens }] = aemter;
  return mindestens ? `${anzahl}+` : String(anzahl);
};

function symbol(marke: Marke): L.DivIcon {
  const [breite, hoehe] = MARKENMASSE[marke.was];
  return symbolAus({
    className: `marke-amt ${marke.was === 'gruppe' ? 'gruppe' : marke.aemter[0].art}`,
    teile: [formVon(marke), neu('span', zahlAuf(marke))],
    iconSize: [breite, hoehe],
    iconAnchor: [breite / 2 - marke.versatz * breite, hoehe / 2],
  });
}

/** Shows the name beside a mark as the zoom leaves room for it. */
function beschrifte(element: HTMLElement, schild: Marke['schild']): void {
  const vorhandenes = element.querySelector('.schild');
  if (!schild) {
    vorhandenes?.remove();
    return;
  }
  // Name, then number, as in what the mark is called: who speaks to the browser says what is seen.
  const zahl = element.querySelector('span:not(.schild)')!;
  const eines = vorhandenes ?? zahl.parentElement!.insertBefore(neu('span'), zahl);
  eines.className = `schild ${schild.lage}`;
  (eines as HTMLElement).style.translate = schild.schub ? `${schild.schub}px` : '';
  eines.textContent = `${schild.text} `;
  eines.setAttribute('translate', 'no');
}

/** A marker with a name for screen readers; Leaflet gives names to images only. */
function benannteMarke(marke: Marke, name: string, anzeige: Anzeige): L.Marker {
  const eine = L.marker(alsLatLng(marke.punkt), { icon: symbol(marke), riseOnHover: true });
  return eine.on('add', () => {
    const element = eine.getElement()!;
    element.setAttribute('aria-label', name);
    element.addEventListener('keydown', (ereignis) => {
      if (ereignis.key !== 'Enter' && ereignis.key !== ' ') return;
      ereignis.preventDefault();
      element.click();
    });
    for (const art of ['pointerenter', 'focus'])
      element.addEventListener(art, () => anzeige.zeige(name));
    for (const art of ['pointerleave', 'blur'])
      element.addEventListener(art, () => anzeige.zeige(''));
  });
}

function popupInhalt(amt: Markierung, adresse: string): HTMLElement {
  const liste = new URL('..', new URL(adresse, location.href)).pathname;
  const vergleich = neu('p');
  vergleich.append(verweis(t.liste.vergleichen, `${liste}?v=${amt.id}`));
  const inhalt = neu('div');
  inhalt.append(
    namensverweis(amt.name, adresse),
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
  namen: Markennamen;
  anzeige: Anzeige;
  /** Address of an office's page. */
  adresse: (id: string) => string;
  /** Where and how near the map is to show what a group stands for. */
  gruppenblick: (marke: Marke) => { mitte: L.LatLngExpression; zoom: number };
}

/** What a group is called: its areas, or the first of its offices. */
function gruppenname({ aemter, gebiete }: Marke, { gebiet }: Markennamen): string {
  const alle = gebiete.flatMap((eines) => gebiet(eines) ?? []);
  const namen = alle.length > 0 ? alle : aemter.map(({ name }) => name);
  return namen.slice(0, 3).join(', ') + (namen.length > 3 ? ' …' : '');
}

/** Brings elements into the order of the keyboard; those that are there already stay untouched. */
function ordne(elemente: readonly HTMLElement[]): void {
  const [erstes] = elemente;
  let davor: Element | null = erstes?.parentElement?.firstElementChild ?? null;
  for (const element of elemente) {
    if (element === davor) davor = davor.nextElementSibling;
    else element.parentElement!.insertBefore(element, davor);
  }
}

/** Puts marks on the map, and takes away those that are no longer asked for. */
export function markenebene(karte: L.Map, { namen, anzeige, adresse, gruppenblick }: Umgebung) {
  const gezeigte = new Map<string, { marke: Marke; eine: L.Marker }>();

  function amtMarke(marke: Marke): L.Marker {
    const [amt] = marke.aemter;
    const name = `${amt.name}: ${t.zahl.mitVerfahren(amt.anzahl, amt.mindestens)}`;
    const eine = benannteMarke(marke, name, anzeige);
    eine.bindPopup(popupInhalt(amt, adresse(amt.id)), {
      offset: [MARKENMASSE.amt[0] * marke.versatz, -10],
      autoPanPadding: [24, 24],
    });
    return fuehreFokus(karte, eine);
  }

  function gruppenmarke(marke: Marke): L.Marker {
    const { aemter } = marke;
    const name = t.karte.kreisKnopf(gruppenname(marke, namen), aemter.length);
    const eine = benannteMarke(marke, name, anzeige);
    return eine.on('click', () => {
      // The group disappears; whoever used the keyboard goes on at what holds its first office.
      if (eine.getElement() === document.activeElement)
        karte.once('moveend', () => {
          const nachfolger = [...gezeigte.values()].find(
            ({ marke: andere }) => andere.id !== marke.id && andere.aemter.includes(aemter[0]),
          );
          nachfolger?.eine.getElement()?.focus();
        });
      const { mitte, zoom } = gruppenblick(marke);
      karte.setView(mitte, zoom);
    });
  }

  return (gefragte: readonly Marke[]): void => {
    const ids = new Set(gefragte.map(({ id }) => id));
    for (const [id, { eine }] of gezeigte)
      if (!ids.has(id)) {
        eine.remove();
        gezeigte.delete(id);
      }
    const elemente = gefragte.map((marke) => {
      let gezeigt = gezeigte.get(marke.id);
      if (!gezeigt) {
        const eine = marke.was === 'amt' ? amtMarke(marke) : gruppenmarke(marke);
        gezeigt = { marke, eine: eine.addTo(karte) };
        gezeigte.set(marke.id, gezeigt);
      }
      const element = gezeigt.eine.getElement()!;
      beschrifte(element, marke.schild);
      return element;
    });
    ordne(elemente);
  };
}
