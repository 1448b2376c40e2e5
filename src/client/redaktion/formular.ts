/** The state of the editors' form: what it is about, what was typed, what the check said of it. */
import type { Umfeld } from '../../domain/pruefung/regeln/regel.ts';
import { feldtitel, type Eingaben } from '../../domain/redaktion/eingabemaske.ts';
import type { Feldname } from '../../domain/redaktion/maskenfelder.ts';
import {
  ausAnderemFenster,
  hatEingaben,
  istFehler,
  pruefeMaske,
  satzZu,
  type Gegenstand,
  type Maskenstand,
} from '../../domain/redaktion/maskenstand.ts';
import { redaktionstexte as t } from '../../domain/redaktion/texte.ts';
import { quelltextAus } from '../../io/yaml.ts';
import { element } from '../elemente.ts';
import { sage } from './ansage.ts';
import { zeigeBefunde, zeigeMaengel } from './befunde.ts';
import { zeigeDatei, zeigeErgebnis } from './datei.ts';
import { entwuerfe } from './entwuerfe.ts';
import { zeigeGegenstand } from './gegenstand.ts';
import { feldAus, fuelle, lies, maske, setze, sperreGruppen, wertVon } from './maske.ts';

/** An authority that is being filled in. */
interface Vorgang {
  gegenstand: Gegenstand;
  stand: Maskenstand;
  /** Fields that were left once: from then on their findings are shown. */
  beruehrt: Set<Feldname>;
  /** Someone wanted to be finished: from then on all findings are shown. */
  versucht: boolean;
}

export class Formular {
  #vorgang: Vorgang | undefined;
  /** What the check looks up. */
  readonly umfeld: Umfeld;

  constructor(umfeld: Umfeld) {
    this.umfeld = umfeld;
    maske.addEventListener('input', (ereignis) => this.#beiEingabe(feldAus(ereignis)));
    maske.addEventListener('change', (ereignis) => this.#beiVerlassen(feldAus(ereignis)));
    entwuerfe.beiFremden(() => this.#uebernimm());
  }

  /** What the form is about; undefined while nothing is chosen. */
  get gegenstand(): Gegenstand | undefined {
    return this.#vorgang?.gegenstand;
  }

  /** Nothing is chosen: nothing can be typed, and nothing can be sent. */
  sperre(): void {
    this.#vorgang = undefined;
    for (const id of ['gewaehlt', 'datei', 'maengel', 'weg', 'allgemein', 'aenderungen-kasten'])
      element(id).hidden = true;
    sperreGruppen(true);
  }

  /** @param entwurf what of a kept draft is still to be done */
  beginne(gegenstand: Gegenstand, entwurf: Eingaben): void {
    // First the numbers to choose from, then what was chosen.
    zeigeGegenstand(this.umfeld.register, gegenstand, Object.keys(entwurf).length > 0);
    fuelle({ ...gegenstand.anfang, ...entwurf });
    sperreGruppen(false);
    const stand = pruefeMaske(this.umfeld, gegenstand, lies(), quelltextAus);
    this.#vorgang = { gegenstand, stand, beruehrt: new Set(), versucht: false };
    this.#zeige(this.#vorgang);
  }

  /**
   * The file and what it is about, if it may leave the form; else the faults are listed and get
   * the focus.
   */
  fertig(): { gegenstand: Gegenstand; text: string } | undefined {
    element('weg').hidden = true;
    const vorgang = this.#vorgang;
    if (!vorgang) return undefined;
    vorgang.versucht = true;
    this.#pruefe(vorgang);
    const { stand, gegenstand } = vorgang;
    if (stand.befunde.some(istFehler)) element('maengel').focus();
    else if (stand.entwurf.unveraendert) element('meldung').textContent = t.datei.unveraendert;
    else return { gegenstand, text: stand.entwurf.text };
    return undefined;
  }

  #pruefe(vorgang: Vorgang): void {
    vorgang.stand = pruefeMaske(this.umfeld, vorgang.gegenstand, lies(), quelltextAus);
    this.#zeige(vorgang);
  }

  #zeige({ gegenstand, stand, beruehrt, versucht }: Vorgang): void {
    const gezeigte = stand.befunde.filter(({ feld }) => !feld || versucht || beruehrt.has(feld));
    zeigeBefunde(this.umfeld.schema, gezeigte, stand.eingaben);
    zeigeDatei(this.umfeld, stand, gegenstand, gezeigte);
    sage(zeigeErgebnis(this.umfeld, stand));
    if (versucht) zeigeMaengel(this.umfeld.schema, stand);
    element('verwerfen').hidden = !hatEingaben(stand, gegenstand);
  }

  #beiEingabe(feld: Feldname | undefined): void {
    if (!this.#vorgang || !feld) return;
    element('meldung').textContent = '';
    element('weg').hidden = true;
    entwuerfe.schreibe(this.#vorgang.gegenstand.behoerde.schluessel, feld, wertVon(feld));
    this.#pruefe(this.#vorgang);
  }

  /** Takes over what was typed in another window about the same authority. */
  #uebernimm(): void {
    if (!this.#vorgang) return;
    const { gegenstand } = this.#vorgang;
    const gemerkte = entwuerfe.lies(gegenstand.behoerde.schluessel);
    const fremde = Object.entries(ausAnderemFenster(gemerkte, lies(), gegenstand));
    if (fremde.length === 0) return;
    for (const [feld, wert] of fremde) setze(feld as Feldname, wert);
    this.#pruefe(this.#vorgang);
    element('meldung').textContent = t.aktionen.ausAnderemFenster;
  }

  #beiVerlassen(feld: Feldname | undefined): void {
    if (!this.#vorgang || !feld) return;
    this.#vorgang.beruehrt.add(feld);
    this.#pruefe(this.#vorgang);
    const { befunde, eingaben } = this.#vorgang.stand;
    const fehler = befunde.find((eines) => eines.feld === feld && istFehler(eines));
    if (!fehler) return;
    const { schema } = this.umfeld;
    sage(t.fehlerBei(feldtitel(schema, feld), satzZu(schema, fehler, eingaben)));
  }
}
