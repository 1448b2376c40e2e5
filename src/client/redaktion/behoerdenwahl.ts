/** Choosing the authority: the list of suggestions, and the record that is loaded for it. */
import { offene, type Eingaben } from '../../domain/redaktion/eingabemaske.ts';
import type { Feldname } from '../../domain/redaktion/maskenfelder.ts';
import {
  ablage,
  beginnMit,
  datensatzVon,
  feldNamens,
  gegenstandAus,
} from '../../domain/redaktion/maskenstand.ts';
import type { Redaktionsdaten } from '../../domain/redaktion/redaktionsdaten.ts';
import { redaktionstexte as t } from '../../domain/redaktion/texte.ts';
import {
  bestimme,
  lage,
  rueckfrage,
  sucheBehoerden,
} from '../../domain/register/behoerdensuche.ts';
import { behoerdenname, type Behoerde, type Register } from '../../domain/register/register.ts';
import { adressangaben } from '../../domain/sprache/eingabe.ts';
import { pfade } from '../../domain/verzeichnis/urls.ts';
import { quelltextAus } from '../../io/yaml.ts';
import { element } from '../elemente.ts';
import { melde } from '../feldmeldung.ts';
import { lade } from '../seite.ts';
import { Vorschlagsliste } from '../vorschlagsliste.ts';
import { entwuerfe } from './entwuerfe.ts';
import type { Formular } from './formular.ts';
import { geheZu, zu } from './maske.ts';

interface Behoerdenvorschlag {
  behoerde: Behoerde;
  titel: string;
  zusatz: string;
}

export class Behoerdenwahl {
  readonly #formular: Formular;
  readonly #bestand: Redaktionsdaten['bestand'];
  readonly #register: Register;
  readonly #ablage: ReturnType<typeof ablage>;
  readonly #liste: Vorschlagsliste<Behoerdenvorschlag>;
  /** Counts the choices: a slow record must not land in the form of another authority. */
  #wahl = 0;

  constructor(formular: Formular, bestand: Redaktionsdaten['bestand']) {
    this.#formular = formular;
    this.#bestand = bestand;
    this.#register = formular.umfeld.register;
    this.#ablage = ablage(this.#register, bestand);
    this.#liste = new Vorschlagsliste(element('behoerdenwahl'), {
      waehle: ({ behoerde }) => void this.waehle(behoerde),
      verlange: () => this.#schlageVor(),
    });
    const { feld } = this.#liste;
    feld.addEventListener('input', () => this.#schlageVor());
    feld.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#beiEingabetaste();
    });
    feld.addEventListener('blur', () => this.#beiVerlassen());
  }

  /** Starts with what the address or a kept draft asks for. */
  beginne(): void {
    element('ergebnis').textContent = t.datei.leer;
    const angaben = adressangaben(location.search);
    const verlangt = angaben.get('amt');
    const beginn = beginnMit(this.#register, this.#bestand, {
      verlangt,
      entwurf: entwuerfe.offener(),
    });
    const { feld } = this.#liste;
    if (beginn === 'unbekannt') element('ergebnis').textContent = t.unbekanntesAmt;
    else if (beginn && feld.value === '')
      void this.waehle(beginn).then(() => this.#geheZum(feldNamens(angaben.get('feld') ?? '')));
    // Someone may have typed while the register was loading.
    else if (document.activeElement === feld) this.#schlageVor();
  }

  /** Goes to the field that the address asks for, unless someone is already busy elsewhere. */
  #geheZum(feld: Feldname | undefined): void {
    if (feld && this.#formular.gegenstand && document.activeElement === document.body) geheZu(feld);
  }

  /**
   * Chooses an authority: loads its record if it has one, and fills the form.
   * @param eingaben what to fill in beside the record; the kept draft, if absent
   */
  async waehle(behoerde: Behoerde, eingaben?: Eingaben): Promise<void> {
    const diese = ++this.#wahl;
    const name = behoerdenname(behoerde);
    const { id, datei } = this.#ablage(behoerde);
    this.#formular.sperre();
    this.#liste.feld.value = name;
    this.#liste.schliesse();
    element('meldung').textContent = '';
    element('ergebnis').textContent = t.behoerde.lade(name);
    try {
      const text =
        id === undefined ? undefined : await (await lade(zu(pfade.daten.amtYaml(id)))).text();
      if (diese !== this.#wahl) return;
      this.#fuelle(behoerde, datei, text, eingaben);
      entwuerfe.merke(behoerde.schluessel);
      const adresse = zu(id === undefined ? pfade.redaktion : pfade.redaktionAmt(id));
      history.replaceState(null, '', adresse);
    } catch {
      if (diese === this.#wahl) element('ergebnis').textContent = t.behoerde.gescheitert(name);
    }
  }

  #fuelle(
    behoerde: Behoerde,
    datei: string,
    text: string | undefined,
    eingaben: Eingaben = entwuerfe.lies(behoerde.schluessel),
  ): void {
    const vorhanden = text === undefined ? undefined : quelltextAus(datei, text);
    const gegenstand = gegenstandAus(behoerde, datei, vorhanden, this.#formular.umfeld.heute);
    const rest = offene(eingaben, gegenstand.anfang, datensatzVon(gegenstand));
    this.#formular.beginne(gegenstand, rest);
    const was = vorhanden ? t.behoerde.vorhanden : t.behoerde.neu;
    this.#sage(`${t.behoerde.gewaehlt(behoerdenname(behoerde))} ${was}`);
  }

  #schlageVor(): void {
    const text = this.#liste.feld.value.trim();
    const treffer = text === '' ? [] : sucheBehoerden(this.#register, text);
    const ansage = treffer.length > 0 ? t.behoerde.treffer(treffer.length) : t.behoerde.keine;
    this.#biete(treffer, text === '' ? '' : ansage);
  }

  #biete(behoerden: readonly Behoerde[], ansage: string): void {
    this.#liste.zeige(
      behoerden.map((behoerde) => ({
        behoerde,
        titel: behoerdenname(behoerde),
        zusatz: lage(this.#register, behoerde),
      })),
    );
    this.#sage(ansage);
  }

  #sage(text: string): void {
    melde(element('behoerdenwahl'), text, { inSicht: true });
  }

  /** Takes the marked suggestion, or what the text means without a doubt; else it asks. */
  #beiEingabetaste(): void {
    const { markierter, feld, offen } = this.#liste;
    if (!offen || feld.value.trim() === '') return;
    const gefunden = markierter ?? bestimme(this.#register, feld.value);
    if ('behoerde' in gefunden) void this.waehle(gefunden.behoerde);
    else this.#biete(gefunden.vorschlaege, rueckfrage(this.#register, gefunden));
  }

  /** What was typed but not chosen must not look as if it were. */
  #beiVerlassen(): void {
    const { gegenstand } = this.#formular;
    if (gegenstand) this.#liste.feld.value = behoerdenname(gegenstand.behoerde);
    else if (this.#liste.feld.value !== '') this.#sage(t.behoerde.keineGewaehlt);
  }
}
