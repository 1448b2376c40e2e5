/**
 * The editors' form in the browser: choose an authority, fill in fields, read what the check says,
 * take the file along. Everything that is decided is decided in `domain`; nothing leaves the browser.
 */
import { sucheBehoerden } from '../domain/behoerdensuche.ts';
import {
  eingabenAus,
  entwirf,
  feldZu,
  imFormular,
  GRUPPEN,
  type Eingaben,
  type Entwurf,
  type Feldname,
} from '../domain/eingabemaske.ts';
import { amtKennungen } from '../domain/kennung.ts';
import type { Quelltext } from '../domain/meldung.ts';
import { pruefeEinen, umfeldAus, type Befund } from '../domain/pruefung.ts';
import { behoerdenname, type Behoerde } from '../domain/register.ts';
import { entpackeRedaktionsdaten, type Redaktionsdaten } from '../domain/redaktionsdaten.ts';
import type { Umfeld } from '../domain/regeln/regel.ts';
import { editoradresse, type Repository } from '../domain/repository.ts';
import type { Datensatz } from '../domain/schema.ts';
import { texte } from '../domain/texte/index.ts';
import { redaktionstexte as t } from '../domain/texte/redaktion.ts';
import { mitBasis, pfade } from '../domain/urls.ts';
import { quelltextAus } from '../io/yaml.ts';
import { entwuerfe } from './entwuerfe.ts';
import { vorschlagsliste } from './vorschlagsliste.ts';

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const maske = element<HTMLFormElement>('maske');
const zu = (pfad: string) => mitBasis(maske.dataset.basis!, pfad);
const { dienst, repository: url, zweig } = maske.dataset;
const repository =
  dienst && url && zweig
    ? ({ dienst: dienst as Repository['dienst'], url, zweig } satisfies Repository)
    : undefined;

const FELDER = GRUPPEN.flatMap(({ felder }) => felder as readonly Feldname[]);
type Eingabefeld = HTMLInputElement | HTMLTextAreaElement;
const feldNamens = (name: Feldname) => maske.elements.namedItem(name) as Eingabefeld;
const istHaken = (feld: Eingabefeld): feld is HTMLInputElement => feld.type === 'checkbox';

/** A new element with a class and a text. */
function neu<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  klasse = '',
): HTMLElementTagNameMap[K] {
  const eines = document.createElement(name);
  eines.textContent = text;
  if (klasse) eines.className = klasse;
  return eines;
}

const heute = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

async function lade(pfad: string): Promise<Response> {
  const antwort = await fetch(zu(pfad));
  if (!antwort.ok) throw new Error(`${pfad}: ${antwort.status}`);
  return antwort;
}

/** What the form is about: an authority and, if it has one, its record. */
interface Gegenstand {
  behoerde: Behoerde;
  datei: string;
  vorhanden: Quelltext | undefined;
  /** The fields as the record fills them. */
  anfang: Eingaben;
}

/** What the last check said. */
interface Stand {
  entwurf: Entwurf;
  quelltext: Quelltext;
  befunde: readonly { befund: Befund; feld: Feldname | undefined }[];
}

function starte(umfeld: Umfeld, daten: Redaktionsdaten): void {
  const { register } = umfeld;
  const kennungen = amtKennungen(register);
  const idVon = new Map(
    Object.entries(daten.bestand).map(([id, { schluessel }]) => [schluessel, id]),
  );
  const meldung = element('meldung');
  const beruehrt = new Set<Feldname>();
  let versucht = false;
  let gegenstand: Gegenstand | undefined;
  let stand: Stand | undefined;

  const lies = (): Eingaben =>
    Object.fromEntries(
      FELDER.flatMap((name) => {
        const feld = feldNamens(name);
        const wert = istHaken(feld) ? (feld.checked ? feld.value : '') : feld.value;
        return wert === '' ? [] : [[name, wert]];
      }),
    );

  function fuelle(eingaben: Eingaben): void {
    for (const name of FELDER) {
      const feld = feldNamens(name);
      if (istHaken(feld)) feld.checked = eingaben[name] !== undefined;
      else feld.value = eingaben[name] ?? '';
    }
    for (const klappe of maske.querySelectorAll('details'))
      klappe.open = [...klappe.querySelectorAll<Eingabefeld>('input, textarea')].some(
        ({ value }) => value !== '',
      );
  }

  /** A message with the way to its rule. */
  function zeile(befund: Befund, feld?: Feldname): HTMLElement[] {
    const { schwere, regel } = befund;
    const text = feld ? imFormular(umfeld.schema, feld, befund) : befund.meldung;
    const verweis = neu('a', t.regel);
    verweis.href = zu(pfade.regel(regel));
    verweis.target = '_blank';
    verweis.setAttribute('aria-label', `${t.regel} (${regel})`);
    const davor = schwere === 'warnung' ? [neu('strong', `${t.warnung} `)] : [];
    return [...davor, neu('span', `${text} `), verweis];
  }

  function zeigeFeld(name: Feldname, befunde: readonly Befund[]): void {
    const feld = feldNamens(name);
    const ort = element(`${feld.id}-befund`);
    const sichtbar = versucht || beruehrt.has(name) ? befunde : [];
    const falsch = sichtbar.some(({ schwere }) => schwere === 'fehler');
    if (falsch) feld.setAttribute('aria-invalid', 'true');
    else feld.removeAttribute('aria-invalid');
    ort.classList.toggle('fehler', falsch);
    ort.replaceChildren(...sichtbar.flatMap((befund) => zeile(befund, name)));
    ort.hidden = sichtbar.length === 0;
  }

  function zeigeDatei({ entwurf, quelltext, befunde }: Stand): void {
    const { datei, vorhanden } = gegenstand!;
    const schlechte = new Set(
      befunde
        .filter(({ feld }) => versucht || !feld || beruehrt.has(feld))
        .filter(({ befund: { schwere } }) => schwere === 'fehler')
        .map(({ befund: { pfad, ziel } }) => quelltext.stelle(pfad, ziel).zeile),
    );
    const alte = new Set(vorhanden?.text.split('\n'));
    element('yaml').replaceChildren(
      ...entwurf.text
        .trimEnd()
        .split('\n')
        .map((text, i) => {
          const eine = neu('span', `${text}\n`);
          if (schlechte.has(i + 1)) eine.className = 'fehler';
          else if (vorhanden && !alte.has(text)) eine.className = 'neu';
          return eine;
        }),
    );
    element('dateiname').textContent = `content/${datei}`;
    element('datei').hidden = false;
  }

  function zeigeErgebnis({ entwurf, befunde }: Stand): void {
    const fehler = befunde.filter(({ befund }) => befund.schwere === 'fehler').length;
    const hinweise = befunde.length - fehler;
    const ergebnis = element('ergebnis');
    ergebnis.className = `ergebnis ${fehler > 0 ? 'offen' : 'gut'}`;
    const text =
      fehler > 0
        ? t.datei.fehler(fehler)
        : entwurf.unveraendert
          ? t.datei.unveraendert
          : hinweise > 0
            ? t.datei.warnungen(hinweise)
            : t.datei.gut;
    // A screen reader hears it once, and not at every key press.
    if (ergebnis.textContent !== text) ergebnis.textContent = text;
    const allgemeine = befunde.filter(({ feld }) => !feld).map(({ befund }) => befund);
    const liste = element('allgemein');
    liste.replaceChildren(
      ...allgemeine.map((befund) => {
        const punkt = neu('li', '', befund.schwere);
        punkt.append(...zeile(befund));
        return punkt;
      }),
    );
    liste.hidden = allgemeine.length === 0;
  }

  function pruefe(): void {
    if (!gegenstand) return;
    const { behoerde, datei, vorhanden } = gegenstand;
    const entwurf = entwirf(behoerde, lies(), vorhanden);
    const quelltext = quelltextAus(datei, entwurf.text);
    const befunde = pruefeEinen(quelltext, umfeld).map((befund) => ({
      befund,
      feld: feldZu(befund, entwurf.zahlstelle),
    }));
    stand = { entwurf, quelltext, befunde };
    for (const name of FELDER)
      zeigeFeld(
        name,
        befunde.filter(({ feld }) => feld === name).map(({ befund }) => befund),
      );
    zeigeDatei(stand);
    zeigeErgebnis(stand);
    if (versucht && !befunde.some(({ befund }) => befund.schwere === 'fehler'))
      element('maengel').hidden = true;
  }

  /** True if the file may leave the form; else the faults are listed and get the focus. */
  function istFertig(): boolean {
    versucht = true;
    pruefe();
    if (!stand) return false;
    const fehler = stand.befunde.filter(({ befund }) => befund.schwere === 'fehler');
    const kasten = element('maengel');
    kasten.hidden = fehler.length === 0;
    if (fehler.length === 0) {
      if (stand.entwurf.unveraendert) meldung.textContent = t.datei.unveraendert;
      return !stand.entwurf.unveraendert;
    }
    kasten.querySelector('ul')!.replaceChildren(
      ...fehler.map(({ befund, feld }) => {
        const punkt = neu('li');
        const ziel = feld && feldNamens(feld);
        if (!ziel) punkt.append(neu('span', befund.meldung));
        else {
          const verweis = neu('a', imFormular(umfeld.schema, feld, befund));
          verweis.href = `#${ziel.id}`;
          verweis.addEventListener('click', (ereignis) => {
            ereignis.preventDefault();
            const klappe = ziel.closest('details');
            if (klappe) klappe.open = true;
            ziel.focus();
          });
          punkt.append(verweis);
        }
        return punkt;
      }),
    );
    kasten.focus();
    return false;
  }

  function zeigeGegenstand({ behoerde, datei, vorhanden }: Gegenstand): void {
    const name = behoerdenname(behoerde);
    const kasten = element('gewaehlt');
    const art = texte('de').arten[behoerde.art];
    const kopf = neu('p');
    kopf.append(
      neu('strong', name),
      ` · ${art} · ${behoerde.schluessel}${behoerde.landkreis ? ` · Landkreis ${register.behoerde(behoerde.landkreis).name}` : ''}`,
    );
    kasten.replaceChildren(
      kopf,
      neu('p', vorhanden ? t.behoerde.vorhanden : t.behoerde.neu, 'klein'),
      neu('p', `content/${datei}`, 'klein leise'),
    );
    kasten.hidden = false;
    const zahlen = vorhanden ? (vorhanden.daten as Datensatz).online_verfahren : [];
    element('g-zahl-text').textContent = vorhanden ? t.gruppen.zahl.neu : t.gruppen.zahl.text;
    const verlauf = element('verlauf');
    verlauf.hidden = zahlen.length === 0;
    verlauf.querySelector('ul')!.replaceChildren(
      ...zahlen.map(({ anzahl, mindestens, stand: vom, quelle }) => {
        const punkt = neu(
          'li',
          `${mindestens ? 'mindestens ' : ''}${anzahl}${vom ? `, Stand ${vom}` : ', ohne Stand'} `,
        );
        const verweis = neu('a', new URL(quelle).hostname);
        verweis.href = quelle;
        punkt.append('(', verweis, ')');
        return punkt;
      }),
    );
    for (const gruppe of maske.querySelectorAll('fieldset')) gruppe.disabled = false;
  }

  async function waehle(behoerde: Behoerde): Promise<void> {
    const id = idVon.get(behoerde.schluessel);
    const datei = `aemter/${id ?? kennungen.get(behoerde.schluessel)!}.yaml`;
    if (id) element('ergebnis').textContent = t.behoerde.lade;
    const vorhanden = id
      ? quelltextAus(datei, await (await lade(pfade.daten.amtYaml(id))).text())
      : undefined;
    const anfang = vorhanden ? eingabenAus(vorhanden.daten as Datensatz) : {};
    gegenstand = { behoerde, datei, vorhanden, anfang };
    versucht = false;
    beruehrt.clear();
    element('maengel').hidden = true;
    meldung.textContent = '';
    const entwurf = entwuerfe.lies(behoerde.schluessel);
    for (const name of Object.keys(entwurf) as Feldname[]) beruehrt.add(name);
    fuelle({ ...anfang, ...entwurf });
    zeigeGegenstand(gegenstand);
    pruefe();
  }

  const versucheWahl = (behoerde: Behoerde): void => {
    liste.feld.value = behoerdenname(behoerde);
    liste.schliesse();
    entwuerfe.merke(behoerde.schluessel);
    waehle(behoerde).catch(() => (element('ergebnis').textContent = t.gescheitert));
  };

  const vorschlag = (behoerde: Behoerde) => ({
    behoerde,
    titel: behoerdenname(behoerde),
    zusatz: `${behoerde.landkreis ? `Landkreis ${register.behoerde(behoerde.landkreis).name}, ` : ''}${behoerde.schluessel}`,
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
    ({ behoerde }) => versucheWahl(behoerde),
    schlageVor,
  );
  liste.feld.addEventListener('input', schlageVor);
  liste.feld.addEventListener('keydown', (ereignis) => {
    const gemeinter = liste.gemeinter();
    if (ereignis.key !== 'Enter') return;
    // Enter chooses; it must not send the form.
    ereignis.preventDefault();
    if (gemeinter && liste.feld.getAttribute('aria-expanded') === 'true')
      versucheWahl(gemeinter.behoerde);
  });

  maske.addEventListener('input', ({ target }) => {
    const { name } = target as Eingabefeld;
    if (!gegenstand || !(FELDER as readonly string[]).includes(name)) return;
    meldung.textContent = '';
    entwuerfe.schreibe(gegenstand.behoerde.schluessel, lies(), gegenstand.anfang);
    pruefe();
  });
  maske.addEventListener('change', ({ target }) => {
    const { name } = target as Eingabefeld;
    if (!(FELDER as readonly string[]).includes(name)) return;
    beruehrt.add(name as Feldname);
    pruefe();
  });

  const kopiere = async (text: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };

  maske.addEventListener('submit', (ereignis) => {
    ereignis.preventDefault();
    if (!repository || !istFertig()) return;
    const { behoerde, datei, vorhanden } = gegenstand!;
    const { text } = stand!.entwurf;
    const name = behoerdenname(behoerde);
    const betreff = vorhanden ? t.aktionen.betreffAlt(name) : t.aktionen.betreffNeu(name);
    const { adresse } = editoradresse(repository, {
      datei: `content/${datei}`,
      text,
      betreff,
      neu: !vorhanden,
    });
    // First the clipboard: the new window takes the focus that it needs.
    void kopiere(text).then((ja) => {
      meldung.textContent = ja ? t.aktionen.geoeffnet : t.aktionen.nichtKopiert;
    });
    window.open(adresse, '_blank', 'noopener');
  });
  element('kopieren').addEventListener('click', () => {
    if (!istFertig()) return;
    void kopiere(stand!.entwurf.text).then((ja) => {
      meldung.textContent = ja ? t.aktionen.kopiert : t.aktionen.nichtKopiert;
    });
  });
  element('herunterladen').addEventListener('click', () => {
    if (!istFertig()) return;
    const name = gegenstand!.datei.replace(/^.*\//, '');
    const verweis = neu('a');
    verweis.href = URL.createObjectURL(new Blob([stand!.entwurf.text], { type: 'text/yaml' }));
    verweis.download = name;
    verweis.click();
    URL.revokeObjectURL(verweis.href);
    meldung.textContent = t.aktionen.heruntergeladen(name);
  });
  element('verwerfen').addEventListener('click', () => {
    entwuerfe.verwerfe(gegenstand!.behoerde.schluessel);
    waehle(gegenstand!.behoerde)
      .then(() => (meldung.textContent = t.aktionen.verworfen))
      .catch(() => (meldung.textContent = t.gescheitert));
  });

  const verlangt = daten.bestand[new URLSearchParams(location.search).get('amt') ?? ''];
  const anfang = register.finde(verlangt?.schluessel ?? entwuerfe.letzter() ?? '');
  if (anfang) versucheWahl(anfang);
}

maske.hidden = false;
lade(pfade.redaktionsdaten)
  .then(async (antwort) => {
    const daten = (await antwort.json()) as Redaktionsdaten;
    starte(umfeldAus(entpackeRedaktionsdaten(daten, heute())), daten);
  })
  .catch(() => (element('ergebnis').textContent = t.gescheitert));
