/**
 * The page of an errand answers for a place: the one in the address, the one chosen here, or the
 * one of this visit. What was chosen last wins, however long the others take.
 */
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { slugAusAngabe } from '../domain/sprache/ortsname.ts';
import { inSprache, mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { leistungAmOrt } from '../domain/register/portalort.ts';
import { element, neu, verweis } from './elemente.ts';
import { uebernimmWahl } from './finderwahl.ts';
import { ladeOrtsantwort, OrtUnbekannt, type Ortsantwort } from './ortsantwort.ts';
import { benenne, gemerkterOrt, merkeWahl, slugAus } from './ortsmerker.ts';
import { t } from './seite.ts';

const rahmen = element('anliegen');
const { id, name } = rahmen.dataset as { id: string; name: string };
const basis = element('ortswahl').querySelector('form')!.dataset.basis!;
const titel = document.querySelector('h1')!;
const seitentitel = document.title;
const status = element('antwort-status');
const nochmal = element('antwort-nochmal');
const nochmalknopf = nochmal.querySelector('button')!;
const schritte = element('schritte');
/** The page of the errand in BayernPortal; null where it is not known. */
const leistung = document.querySelector<HTMLAnchorElement>('#leistung');
const leistungsseite = leistung?.href;

/** A place as the address names it. */
interface Anfrage {
  slug: string;
  /** What was typed, where it is not the place's own name. */
  von: string | null;
}

function anfrageAus(suche: string): Anfrage | undefined {
  const angaben = adressangaben(suche);
  const slug = slugAus(slugAusAngabe(angaben.get('ort') ?? ''));
  return slug ? { slug, von: slugAus(angaben.get('von')) ?? null } : undefined;
}

function adresseVon({ slug, von }: Anfrage): string {
  const angaben = new URLSearchParams({ ort: slug, ...(von && { von }) });
  return `${location.pathname}?${angaben.toString()}`;
}

/** What places are called, by slug, as far as it is known before their pages are loaded. */
const namen = new Map<string, string>();

/** Shows a text, or nothing. */
function fuelle(kennung: string, text: string | undefined): void {
  const eines = element(kennung);
  eines.textContent = text ?? '';
  eines.hidden = !text;
}

function zeigeKontakte({ behoerden }: Pick<Ortsantwort, 'behoerden'>): void {
  for (const alter of schritte.querySelectorAll('.kontaktschritt')) alter.remove();
  for (const { name: behoerde, kontakt } of behoerden) {
    if (!kontakt.hasChildNodes()) continue;
    const schritt = neu('li', '', 'kontaktschritt');
    schritt.append(neu('p', behoerde, 'wer'), kontakt);
    schritte.append(schritt);
  }
}

/** The button to BayernPortal opens the Leistung for the place, where that is known. */
function zeigeLeistung(portal: string | undefined, ort: string): void {
  if (!leistung) return;
  leistung.href = leistungAmOrt(leistungsseite!, portal);
  element('leistung-ort').textContent = portal
    ? t.antwort.bayernportalAmOrt(ort)
    : t.antwort.bayernportalOrt;
}

const sprachwahl = document.querySelector<HTMLAnchorElement>('.sprachwahl')!;
const andereSprache = sprachwahl.href;

/** Errands are German only: the other language has the page of the place. */
function zeigeSprachwahl(ort: string | undefined): void {
  sprachwahl.href =
    ort === undefined ? andereSprache : mitBasis(basis, inSprache(pfade.ort(ort), 'en'));
}

/** Back to the errand without a place. */
function leere(): void {
  titel.textContent = name;
  document.title = seitentitel;
  element('antwort').hidden = true;
  element('regel').hidden = false;
  element('ort-wahl').hidden = false;
  zeigeKontakte({ behoerden: [] });
  zeigeLeistung(undefined, '');
  zeigeSprachwahl(undefined);
}

/** That the errand can be done online, with the way to its page in BayernPortal. */
function onlinezeile(satz: string): HTMLElement {
  const zeile = neu('p', '', 'siegelsatz');
  zeile.append(leistung ? verweis(satz, leistung.href) : satz);
  return zeile;
}

function zeigeAntwort(antwort: Ortsantwort): void {
  const { ort, adresse, von, behoerden } = antwort;
  const namen = behoerden.map((eine) => eine.name);
  titel.textContent = t.antwort.titel(name, ort);
  document.title = seitentitel.replace(name, titel.textContent);
  element('antwort-ort').textContent = ort;
  fuelle('antwort-von', von);
  element('antwort-titel').textContent =
    behoerden.length > 1 ? t.antwort.frage : t.antwort.zustaendig;
  zeigeLeistung(antwort.portal, ort);
  zeigeSprachwahl(antwort.slug);
  fuelle('antwort-frage', behoerden.length > 1 ? t.antwort.frageText(namen[0]!) : undefined);
  element('antwort-karten').replaceChildren(
    ...behoerden.map(({ karte, siegel, online }) => {
      const eine = neu('article', '', 'behoerde');
      eine.dataset.siegel = siegel;
      eine.append(karte);
      if (online) eine.append(onlinezeile(online));
      return eine;
    }),
  );
  const alle = element<HTMLAnchorElement>('antwort-alle');
  alle.textContent = t.antwort.alleZustaendigen(ort);
  alle.href = adresse;
  zeigeKontakte(antwort);
  element('antwort').hidden = false;
  element('regel').hidden = true;
  element('ort-wahl').hidden = true;
}

/** Says something: in sight while there is no answer, else for the ear only. */
function sage(text: string, sichtbar: boolean): void {
  status.classList.toggle('nur-vorlesen', !sichtbar);
  status.textContent = text;
}

let laufend: AbortController | undefined;
let letzte: Anfrage | undefined;

/** Stops what is under way, so that nothing older can be shown any more. */
function beginne(anfrage: Anfrage | undefined): AbortSignal {
  laufend?.abort();
  laufend = new AbortController();
  letzte = anfrage;
  nochmal.hidden = true;
  rahmen.classList.remove('laedt');
  return laufend.signal;
}

/** @param gewaehlt it was just chosen on this page: the answer gets the focus */
async function zeige(anfrage: Anfrage, gewaehlt: boolean): Promise<void> {
  const signal = beginne(anfrage);
  sage(t.antwort.laedt, true);
  // What the answer moves is not shown before it, unless someone is at it.
  rahmen.classList.toggle('laedt', !gewaehlt && Boolean(element('antwort').hidden));
  try {
    const antwort = await ladeOrtsantwort({ basis, anliegen: id, ...anfrage }, signal);
    if (signal.aborted) return;
    zeigeAntwort(antwort);
    benenne({ slug: antwort.slug, name: antwort.ort });
    namen.set(anfrage.slug, antwort.ort);
    const aemter = antwort.behoerden.map((eine) => eine.name);
    sage(t.antwort.angesagt(name, antwort.ort, aemter.join(', ')), false);
    if (gewaehlt) element('antwort-titel').focus();
  } catch (fehler) {
    if (signal.aborted) return;
    // What stands there belongs to another place.
    leere();
    const unbekannt = fehler instanceof OrtUnbekannt;
    sage(
      unbekannt ? t.antwort.unbekannt(anfrage.slug) : t.antwort.fehler(namen.get(anfrage.slug)),
      true,
    );
    nochmal.hidden = unbekannt;
    // Whoever pressed it lost it when it was hidden.
    if (!unbekannt && gewaehlt && document.activeElement === document.body) nochmalknopf.focus();
  } finally {
    // Two frames later everything stands where it stays: browsers count what is seen moving.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!signal.aborted) rahmen.classList.remove('laedt');
      }),
    );
  }
}

/** Answers for the address; without a place in it, the page is the errand alone. */
function folgeAdresse(): void {
  const anfrage = anfrageAus(location.search);
  if (anfrage) {
    void zeige(anfrage, false);
    return;
  }
  beginne(undefined);
  leere();
  sage('', false);
}

// Only a place has an answer; everything else is followed as usual.
uebernimmWahl(element('ortswahl'), ({ eintrag }) => {
  const { ort, von, titel: gewaehlter } = eintrag;
  if (ort === undefined) return false;
  merkeWahl(eintrag);
  const anfrage = { slug: ort, von: von ?? null };
  namen.set(ort, gewaehlter);
  history.pushState(null, '', adresseVon(anfrage));
  void zeige(anfrage, true);
  return true;
});
addEventListener('popstate', folgeAdresse);
nochmalknopf.addEventListener('click', () => {
  if (letzte) void zeige(letzte, true);
});
element('ort-aendern').addEventListener('click', () => {
  element('ort-wahl').hidden = false;
  element('ort-wahl').querySelector('input')!.focus();
});

const gemerkt = gemerkterOrt();
if (gemerkt) {
  namen.set(gemerkt.slug, gemerkt.name);
  if (!adressangaben(location.search).has('ort'))
    history.replaceState(null, '', adresseVon({ slug: gemerkt.slug, von: null }));
}
if (location.search) folgeAdresse();
// A place is what is missing here, so what can be found is there before the first key. Where it does
// not load, the field says so when it is used.
else
  import('./suchbestand.ts').then(({ suchbestand }) => suchbestand(basis)).catch(() => undefined);

const kopieren = document.getElementById('kopieren');
if (kopieren) {
  kopieren.hidden = false;
  kopieren.addEventListener('click', () => {
    const gesagt = element('kopiert');
    navigator.clipboard.writeText(element('suchtitel').textContent!).then(
      () => (gesagt.textContent = t.antwort.kopiert),
      () => (gesagt.textContent = t.antwort.nichtKopiert),
    );
  });
}
