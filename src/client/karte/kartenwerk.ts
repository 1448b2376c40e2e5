/** The interactive map: our own boundaries, offices, a list that follows the view. */
import type * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import '../../styles/karte.scss';
import { adressangaben } from '../../domain/sprache/eingabe.ts';
import { alsKartenparameter, artAus, kartenadresseAus } from '../../domain/karte/kartenansicht.ts';
import type { Kreiskarte } from '../../domain/karte/kartendaten.ts';
import { inSprache, mitBasis, pfade } from '../../domain/verzeichnis/urls.ts';
import { element } from '../elemente.ts';
import { einmal } from '../nachladen.ts';
import { ladeJson, t } from '../seite.ts';
import { gezeichnet, pause } from '../takt.ts';
import { aemterstand } from './aemter.ts';
import { ansicht, type Auswahl } from './ansicht.ts';
import { anzeigen } from './anzeige.ts';
import { gebietsebene } from './gebiete.ts';
import { regleGesten } from './gesten.ts';
import { leereKarte } from './leerekarte.ts';
import { markenschau } from './markenschau.ts';
import { meldungen, type Sage } from './meldungen.ts';
import { sucheOrte } from './ortssuche.ts';

function schreibeAdresse(karte: L.Map, { art }: Auswahl): void {
  const { lat, lng } = karte.getCenter();
  const stelle = { mitte: [lng, lat] as const, zoom: karte.getZoom() };
  history.replaceState(null, '', `?${alsKartenparameter(stelle, art)}`);
}

/** The background map, with its code, comes with the first click. */
function bedieneHintergrund(karte: L.Map, sage: Sage): void {
  const knopf = element<HTMLButtonElement>('k-hintergrund');
  const lade = einmal(async () =>
    (await import('./hintergrund.ts')).hintergrund(karte, knopf, sage),
  );
  knopf.addEventListener('click', () => {
    void lade().then(
      (schalte) => {
        schalte();
      },
      () => {
        sage('hintergrund', t.karte.hintergrundFehler);
      },
    );
  });
}

/** Connects the choice of a kind beside the map. */
function bedieneArt(karte: L.Map, auswahl: Auswahl, zeige: () => void): void {
  const art = element<HTMLSelectElement>('k-art');
  // Who was faster than the map has chosen already.
  if (art.value) auswahl.art = artAus(art.value);
  else art.value = auswahl.art ?? '';
  art.addEventListener('change', () => {
    auswahl.art = artAus(art.value);
    schreibeAdresse(karte, auswahl);
    zeige();
  });
}

async function belebe(flaeche: HTMLElement, basis: string, kreiskarte: Kreiskarte): Promise<void> {
  const { stelle, art } = kartenadresseAus(adressangaben(location.search));
  const auswahl: Auswahl = { art, genau: stelle !== undefined || art !== undefined };
  const sage = meldungen(element('k-meldung'));
  const aemter = aemterstand(mitBasis(basis, pfade.kartendaten.aemter), sage, () => {
    void genauer().then((da) => {
      // The button has gone with what it was there for.
      if (da) karte.getContainer().focus({ preventScroll: true });
    });
  });
  // Who comes to a view of their own needs them in any case.
  if (auswahl.genau) void aemter.hole();
  const karte = await leereKarte(flaeche, stelle);
  const anzeige = anzeigen(flaeche);
  regleGesten(karte, anzeige.hinweise);
  await pause();
  const gebiete = await gebietsebene(karte, kreiskarte, anzeige, (kreis) =>
    ladeJson(mitBasis(basis, pfade.kartendaten.gemeinden(kreis))),
  );
  const adresse = (id: string) => mitBasis(basis, inSprache(pfade.amt(id), t.sprachcode));
  const sageGebiete = (fehlen: boolean) => {
    sage('gemeinden', fehlen ? t.karte.gemeindenFehlen : '');
  };
  const nadel = sucheOrte(karte, auswahl, gebiete, {
    zeige: () => {
      void zeige();
    },
    beiFehler: () => {
      sageGebiete(true);
    },
  });
  const schau = markenschau(karte, {
    kreiskarte,
    anzeige,
    adresse,
    grenzen: gebiete.grenzen,
    hole: () => genauer(),
  });
  const { zeige, genauer } = ansicht(karte, {
    auswahl,
    aemter,
    schau,
    adresse,
    beiMarken: nadel.hebe,
    zeigeGebiete(blick) {
      void gebiete.zeige(blick).then((vollstaendig) => {
        sageGebiete(!vollstaendig);
      });
    },
  });
  karte.on('moveend', () => {
    auswahl.genau = true;
    schreibeAdresse(karte, auswahl);
    void zeige();
  });
  await pause();
  bedieneHintergrund(karte, sage);
  bedieneArt(karte, auswahl, () => void zeige());
  await zeige();
}

/**
 * Starts the map in place of the static one, which stays until everything is drawn.
 * @throws Error if its data cannot be loaded or the browser cannot draw it; the static map stays
 */
export async function starte(rahmen: HTMLElement): Promise<void> {
  const basis = rahmen.dataset.basis!;
  const kreiskarte = await ladeJson<Kreiskarte>(mitBasis(basis, pfade.kartendaten.kreise));
  const flaeche = document.createElement('div');
  flaeche.className = 'karte-beweglich';
  flaeche.setAttribute('role', 'group');
  flaeche.setAttribute('aria-label', t.karte.bedienung);
  rahmen.append(flaeche);
  try {
    await pause();
    await belebe(flaeche, basis, kreiskarte);
  } catch (fehler) {
    flaeche.remove();
    throw fehler;
  }
  // The list is drawn before the map, so that neither is much at once.
  await gezeichnet();
  rahmen.closest('.kartenwerk')!.classList.add('beweglich');
}
