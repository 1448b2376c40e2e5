/**
 * The editors' form in the browser: choose an authority, fill in fields, read what the check says,
 * take the file along. Everything that is decided is decided in `domain`; nothing leaves the browser.
 */
import { lage, sucheBehoerden } from '../domain/register/behoerdensuche.ts';
import {
  amFeld,
  eingabenAus,
  entwirf,
  offene,
  type Eingaben,
} from '../domain/redaktion/eingabemaske.ts';
import type { Feldname } from '../domain/redaktion/maskenfelder.ts';
import { amtKennungen } from '../domain/register/kennung.ts';
import { basisAus, pruefeEinen, umfeldAus } from '../domain/pruefung/pruefung.ts';
import { behoerdenname, type Behoerde } from '../domain/register/register.ts';
import {
  entpackeRedaktionsdaten,
  type Redaktionsdaten,
} from '../domain/redaktion/redaktionsdaten.ts';
import type { Umfeld } from '../domain/pruefung/regeln/regel.ts';
import { editoradresse } from '../domain/redaktion/repository.ts';
import type { Datensatz } from '../domain/datensatz/schema.ts';
import { redaktionstexte as t } from '../domain/redaktion/texte.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { quelltextAus } from '../io/yaml.ts';
import { entwuerfe } from './entwuerfe.ts';
import {
  dienstname,
  element,
  feldAus,
  fuelle,
  lies,
  maske,
  neu,
  repository,
  verweis,
  wertVon,
  zu,
} from './maske.ts';
import { ansager, anzeige, istFehler, type Gegenstand, type Stand } from './maskenanzeige.ts';
import { vorschlagsliste } from './vorschlagsliste.ts';

/** Typing has paused: now it may be said aloud. */
const PAUSE = 1000;

const heute = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

async function lade(pfad: string): Promise<Response> {
  const antwort = await fetch(zu(pfad));
  if (!antwort.ok) throw new Error(`${pfad}: ${antwort.status}`);
  return antwort;
}

/** Puts a text into the clipboard; false where there is none, as on a page without https. */
async function kopiere(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function starte(umfeld: Umfeld, daten: Redaktionsdaten): void {
  const { register } = umfeld;
  const kennungen = amtKennungen(register);
  const idVon = new Map(
    Object.entries(daten.bestand).map(([id, { schluessel }]) => [schluessel, id]),
  );
  const bild = anzeige(umfeld);
  const sage = ansager(PAUSE);
  const meldung = element('meldung');
  const beruehrt = new Set<Feldname>();
  let versucht = false;
  let wahl = 0;
  let gegenstand: (Gegenstand & { anfang: Eingaben }) | undefined;
  let stand: Stand | undefined;

  function pruefe(): void {
    if (!gegenstand) return;
    const { behoerde, datei, vorhanden } = gegenstand;
    const entwurf = entwirf(behoerde, lies(), vorhanden);
    const quelltext = quelltextAus(datei, entwurf.text);
    // Nothing of what is published may get lost; that is checked as for a pull request.
    const basis = vorhanden && basisAus(umfeld.schema, [vorhanden]);
    const befunde = amFeld(pruefeEinen(quelltext, { ...umfeld, basis }), entwurf);
    stand = { entwurf, quelltext, befunde };
    sage(bild.zeige(stand, gegenstand, (feld) => versucht || beruehrt.has(feld)));
    if (versucht) bild.maengel(stand);
    element('verwerfen').hidden =
      Object.keys(offene(lies(), gegenstand.anfang)).length === 0 && entwurf.unveraendert;
  }

  /** True if the file may leave the form; else the faults are listed and get the focus. */
  function istFertig(): boolean {
    versucht = true;
    pruefe();
    element('weg').hidden = true;
    if (!stand) return false;
    if (stand.befunde.some(istFehler)) {
      element('maengel').focus();
      return false;
    }
    if (stand.entwurf.unveraendert) meldung.textContent = t.datei.unveraendert;
    return !stand.entwurf.unveraendert;
  }

  /** Nothing is chosen: nothing can be typed, and nothing can be sent. */
  function sperre(): void {
    gegenstand = undefined;
    stand = undefined;
    for (const id of ['gewaehlt', 'datei', 'maengel', 'weg', 'allgemein', 'aenderungen-kasten'])
      element(id).hidden = true;
    for (const gruppe of maske.querySelectorAll<HTMLFieldSetElement>('fieldset.gruppe'))
      gruppe.disabled = true;
  }

  async function waehle(behoerde: Behoerde, eingaben?: Eingaben): Promise<void> {
    const diese = ++wahl;
    const name = behoerdenname(behoerde);
    const id = idVon.get(behoerde.schluessel);
    const datei = `aemter/${id ?? kennungen.get(behoerde.schluessel)!}.yaml`;
    sperre();
    liste.feld.value = name;
    liste.schliesse();
    meldung.textContent = '';
    element('ergebnis').textContent = t.behoerde.lade(name);
    try {
      const text =
        id === undefined ? undefined : await (await lade(pfade.daten.amtYaml(id))).text();
      // Someone chose again while this one was loading.
      if (diese !== wahl) return;
      const vorhanden = text === undefined ? undefined : quelltextAus(datei, text);
      const datensatz = vorhanden?.daten as Datensatz | undefined;
      const anfang = datensatz ? eingabenAus(datensatz) : {};
      const rest = offene(eingaben ?? entwuerfe.lies(behoerde.schluessel), anfang, datensatz);
      gegenstand = { behoerde, datei, vorhanden, anfang };
      versucht = false;
      beruehrt.clear();
      fuelle({ ...anfang, ...rest });
      for (const gruppe of maske.querySelectorAll('fieldset')) gruppe.disabled = false;
      bild.gegenstand(gegenstand, Object.keys(rest).length > 0);
      liste.sage(
        `${t.behoerde.gewaehlt(name)} ${vorhanden ? t.behoerde.vorhanden : t.behoerde.neu}`,
      );
      entwuerfe.merke(behoerde.schluessel);
      history.replaceState(
        null,
        '',
        zu(id === undefined ? pfade.redaktion : pfade.redaktionAmt(id)),
      );
      pruefe();
    } catch {
      if (diese === wahl) element('ergebnis').textContent = t.behoerde.gescheitert(name);
    }
  }

  const vorschlag = (behoerde: Behoerde) => ({
    behoerde,
    titel: behoerdenname(behoerde),
    zusatz: lage(register, behoerde),
  });
  function schlageVor(): void {
    const text = liste.feld.value.trim();
    const treffer = text === '' ? [] : sucheBehoerden(register, text).map(vorschlag);
    liste.zeige(
      treffer,
      text === '' ? '' : treffer.length > 0 ? t.behoerde.treffer(treffer.length) : t.behoerde.keine,
    );
  }
  const liste = vorschlagsliste<ReturnType<typeof vorschlag>>(
    element('behoerdenwahl'),
    ({ behoerde }) => void waehle(behoerde),
    schlageVor,
  );
  liste.feld.addEventListener('input', schlageVor);
  liste.feld.addEventListener('keydown', ({ key }) => {
    const gemeinter = liste.gemeinter();
    if (key === 'Enter' && gemeinter && liste.feld.getAttribute('aria-expanded') === 'true')
      void waehle(gemeinter.behoerde);
  });
  // What was typed but not chosen must not look as if it were.
  liste.feld.addEventListener('blur', () => {
    if (gegenstand) liste.feld.value = behoerdenname(gegenstand.behoerde);
    else if (liste.feld.value !== '') liste.sage(t.behoerde.keineGewaehlt);
  });

  maske.addEventListener('input', (ereignis) => {
    const feld = feldAus(ereignis);
    if (!gegenstand || !feld) return;
    meldung.textContent = '';
    element('weg').hidden = true;
    entwuerfe.schreibe(gegenstand.behoerde.schluessel, feld, wertVon(feld));
    pruefe();
  });
  maske.addEventListener('change', (ereignis) => {
    const feld = feldAus(ereignis);
    if (!gegenstand || !feld) return;
    beruehrt.add(feld);
    pruefe();
    const fehler = stand?.befunde.find((eines) => eines.feld === feld && istFehler(eines));
    if (fehler) sage(t.fehlerBei(bild.titel(feld), bild.satz(fehler)));
  });

  /** What to do in the web editor of the repository, and the way there. */
  async function schlageAenderungVor(): Promise<void> {
    if (!repository || !istFertig()) return;
    const { behoerde, datei, vorhanden } = gegenstand!;
    const { text } = stand!.entwurf;
    const name = behoerdenname(behoerde);
    const betreff = vorhanden ? t.aktionen.betreffAlt(name) : t.aktionen.betreffNeu(name);
    const { adresse, ausgefuellt } = editoradresse(repository, {
      datei: `content/${datei}`,
      text,
      betreff,
      neu: !vorhanden,
    });
    // First the clipboard: the new window takes the focus that it needs.
    const kopie = kopiere(text);
    if (ausgefuellt) window.open(adresse, '_blank', 'noopener');
    const kopiert = await kopie;
    const { weg } = t.aktionen;
    const schritte = ausgefuellt
      ? [weg.neu(dienstname), ...(kopiert ? [weg.einfuegenWennLeer] : [])]
      : [weg.alt(dienstname), kopiert ? weg.ersetzen : weg.ohneKopie];
    element('schritte').replaceChildren(
      ...[...schritte, ...weg[repository.dienst]].map((schritt) => neu('li', schritt)),
    );
    const knopf = verweis(t.aktionen.oeffnen(dienstname), adresse);
    knopf.className = 'kern-btn kern-btn--secondary';
    element('oeffnen').replaceChildren(knopf);
    element('weg').hidden = false;
    element('weg').focus();
  }

  const knopf = (id: string, tu: () => void) =>
    document.getElementById(id)?.addEventListener('click', tu);
  knopf('vorschlagen', () => void schlageAenderungVor());
  knopf('kopieren', () => {
    if (!istFertig()) return;
    void kopiere(stand!.entwurf.text).then((ja) => {
      meldung.textContent = ja ? t.aktionen.kopiert : t.aktionen.nichtKopiert;
    });
  });
  knopf('herunterladen', () => {
    if (!istFertig()) return;
    const name = gegenstand!.datei.replace(/^.*\//, '');
    const datei = neu('a');
    datei.href = URL.createObjectURL(new Blob([stand!.entwurf.text], { type: 'text/yaml' }));
    datei.download = name;
    datei.click();
    URL.revokeObjectURL(datei.href);
    meldung.textContent = t.aktionen.heruntergeladen(name);
  });
  knopf('verwerfen', () => {
    const { behoerde, anfang } = gegenstand!;
    const verworfene = offene(
      { ...Object.fromEntries(Object.keys(anfang).map((feld) => [feld, ''])), ...lies() },
      anfang,
    );
    entwuerfe.verwerfe(behoerde.schluessel);
    const zurueck = neu('button', t.aktionen.zuruecknehmen, 'textknopf');
    zurueck.type = 'button';
    zurueck.addEventListener('click', () => {
      for (const [feld, wert] of Object.entries(verworfene))
        entwuerfe.schreibe(behoerde.schluessel, feld as Feldname, wert);
      void waehle(behoerde, verworfene).then(() => element('ergebnis').focus());
    });
    void waehle(behoerde).then(() => {
      meldung.replaceChildren(`${t.aktionen.verworfen} `, zurueck);
      zurueck.focus();
    });
  });

  element('ergebnis').textContent = t.datei.leer;
  const verlangt = new URLSearchParams(location.search).get('amt');
  const letzter = entwuerfe.letzter() ?? '';
  const anfang =
    verlangt === null
      ? Object.keys(entwuerfe.lies(letzter)).length > 0 && register.finde(letzter)
      : register.finde(daten.bestand[verlangt]?.schluessel ?? '');
  if (anfang && liste.feld.value === '') void waehle(anfang);
  else if (verlangt !== null && !anfang) element('ergebnis').textContent = t.unbekanntesAmt;
  // Someone may have typed while the register was loading.
  else if (document.activeElement === liste.feld) schlageVor();
}

// Enter must never send the form, not even before its code is here.
maske.addEventListener('submit', (ereignis) => ereignis.preventDefault());
maske.hidden = false;
lade(pfade.redaktionsdaten)
  .then(async (antwort) => {
    const daten = (await antwort.json()) as Redaktionsdaten;
    starte(umfeldAus(entpackeRedaktionsdaten(daten, heute())), daten);
  })
  .catch(() => (element('ergebnis').textContent = t.gescheitert));
