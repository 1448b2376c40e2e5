/**
 * A field in which people type what they look for and choose from what is found: in the finder and
 * wherever a page asks for a place or an errand. What it only guesses, it asks.
 */
import type { Namensart } from '../domain/register/namensarten.ts';
import { deute, type Deutung } from '../domain/suche/deutung.ts';
import {
  saetzeZu,
  vorschlaegeVon,
  zurWahl,
  type Deutungstexte,
} from '../domain/suche/deutungssatz.ts';
import type { Eintrag } from '../domain/suche/eintrag.ts';
import { inSprache, mitBasis } from '../domain/verzeichnis/urls.ts';
import { melde } from './feldmeldung.ts';
import { beiVerzug } from './nachladen.ts';
import { t } from './seite.ts';
import { suchbestand, Veraltet, type Auszug } from './suchbestand.ts';
import { Vorschlagsliste } from './vorschlagsliste.ts';

export interface Wahlfeldoptionen {
  /** Base path of the site. */
  basis: string;
  /** Kinds of things that can be chosen; all, if absent. */
  arten?: readonly Namensart[];
  /** What of a text is meant for this field, where it holds more; else the whole text is. */
  davon?: (alle: Auszug['alle'], text: string) => string | undefined;
  /** What the field says in words of its own. */
  texte?: Partial<Deutungstexte>;
  /**
   * What the list offers, too, where a text cannot be followed.
   * @param nichts nothing fits it at all
   */
  auswege?: (text: string, nichts: boolean) => readonly Ausweg[];
  /** What to do with an entry that was chosen. */
  waehle: (eintrag: Eintrag) => void;
}

/** A way on that is no entry; its address is a path of the site, or whole. */
export type Ausweg = Pick<Eintrag, 'titel' | 'zusatz' | 'ziel'>;

export interface Wahlfeld {
  liste: Vorschlagsliste<Eintrag | Ausweg>;
  /**
   * What the text stands for now; a chosen suggestion counts as long as the text is not changed.
   * A failure is said at the field, whose form is submitted again by whoever wants to try again.
   * @throws Error if what can be found does not load
   */
  bestimme(): Promise<Deutung>;
  /** Stays in the field, opens its list and says in sight why the text cannot be followed. */
  frage(deutung: Deutung): void;
}

/** Address of the page that an entry leads to, in the language of this one. */
export const adresseVon = ({ ziel }: Pick<Eintrag, 'ziel'>, basis: string): string =>
  ziel.startsWith('/') ? mitBasis(basis, inSprache(ziel, t.sprachcode)) : ziel;

class Feld implements Wahlfeld {
  readonly liste: Vorschlagsliste<Eintrag | Ausweg>;
  readonly #rahmen: HTMLElement;
  readonly #optionen: Wahlfeldoptionen;
  #gewaehlt: Eintrag | undefined;
  /** Villages that may fit were missing when the text was last determined. */
  #lueckenhaft = false;
  /** Someone wanted to go on with this text, and it cannot be followed: that stays in sight. */
  #gefragt = false;

  constructor(rahmen: HTMLElement, optionen: Wahlfeldoptionen) {
    this.#rahmen = rahmen;
    this.#optionen = optionen;
    this.liste = new Vorschlagsliste<Eintrag | Ausweg>(rahmen, {
      waehle: (angebot) => this.#waehle(angebot),
      verlange: () => void this.#schlageVor(),
      adresse: (angebot) => adresseVon(angebot, optionen.basis),
    });
    this.liste.feld.addEventListener('input', () => {
      this.#gewaehlt = undefined;
      this.#gefragt = false;
      void this.#schlageVor();
    });
    if (this.#text) void this.#schlageVor();
  }

  get #texte(): Deutungstexte {
    return { ...t.finder, ...this.#optionen.texte };
  }

  get #text(): string {
    return this.liste.feld.value.trim();
  }

  async bestimme(): Promise<Deutung> {
    const gewaehlt = this.#gewaehlt;
    const text = this.#text;
    if (gewaehlt && text === gewaehlt.titel)
      return { art: 'eindeutig', eintrag: gewaehlt, vorschlaege: [gewaehlt] };
    try {
      const ganz = await this.#warteAuf(
        suchbestand(this.#optionen.basis).then((bestand) => bestand.ganz(text)),
        text,
      );
      this.#lueckenhaft = ganz.lueckenhaft;
      return this.#deute(ganz, text);
    } catch (fehler) {
      this.#scheitere(fehler, () => this.liste.feld.form?.requestSubmit());
      throw fehler;
    }
  }

  frage(deutung: Deutung): void {
    this.#gefragt = true;
    this.liste.feld.focus();
    this.#zeige(deutung, this.#lueckenhaft);
  }

  #deute({ alle }: Auszug, text: string): Deutung {
    const { arten, davon } = this.#optionen;
    return deute(alle, davon?.(alle, text) ?? text, arten);
  }

  /** Says that what is found is still on its way, as long as the text is the same. */
  #warteAuf<T>(laufendes: Promise<T>, text: string): Promise<T> {
    beiVerzug(laufendes, (laedt) => {
      if (this.#text === text && text !== '')
        melde(this.#rahmen, laedt ? t.finder.laedt : '', { inSicht: true });
    });
    return laufendes;
  }

  /** @param versuche tries again what was wanted; not against files that this page cannot read */
  #scheitere(fehler: unknown, versuche: () => void): void {
    this.liste.schliesse();
    if (fehler instanceof Veraltet) melde(this.#rahmen, t.finder.veraltet, { inSicht: true });
    else {
      const nochmal = { wort: t.antwort.nochmal, versuche };
      melde(this.#rahmen, t.finder.stoerung, { inSicht: true, nochmal });
    }
  }

  #waehle(angebot: Eintrag | Ausweg): void {
    if (!('art' in angebot)) {
      location.assign(adresseVon(angebot, this.#optionen.basis));
      return;
    }
    this.#gewaehlt = angebot;
    this.#gefragt = false;
    this.liste.feld.value = angebot.titel;
    this.liste.schliesse();
    melde(this.#rahmen, '', { inSicht: false });
    this.#optionen.waehle(angebot);
  }

  /**
   * Shows what fits, and says what is the matter.
   * @param lueckenhaft villages did not load: what was meant may be missing
   */
  #zeige(deutung: Deutung, lueckenhaft: boolean): void {
    const vorschlaege = (this.#gefragt ? zurWahl : vorschlaegeVon)(deutung, lueckenhaft);
    const nichts = vorschlaege.length === 0;
    const ratlos = nichts || (this.#gefragt && deutung.art !== 'mehrere');
    const auswege = ratlos && deutung.art !== 'leer' ? this.#optionen.auswege : undefined;
    // Where all are of one kind, none need say so.
    const einerlei = this.#optionen.arten?.length === 1;
    const zeilen = einerlei
      ? vorschlaege.map((eintrag) => ({ ...eintrag, zusatz: '' }))
      : vorschlaege;
    this.liste.zeige([...zeilen, ...(auswege?.(this.#text, nichts) ?? [])]);
    const satz = saetzeZu(deutung, this.#text, this.#texte, lueckenhaft);
    const inSicht = this.#gefragt || nichts || lueckenhaft;
    const gesagt = inSicht ? satz : t.finder.treffer(vorschlaege.length);
    melde(this.#rahmen, this.#gefragt ? this.#wieder(gesagt) : gesagt, { inSicht });
  }

  /** The sentence so that it is read aloud, though it may stand there already: only what changes is. */
  #wieder(satz: string): string {
    const stehend = this.#rahmen.querySelector('[role=status]')!.textContent;
    return stehend === satz ? `${satz}\u00A0` : satz;
  }

  /** Shows what is known at once, and what comes later as soon as it is there. */
  async #schlageVor(): Promise<void> {
    const text = this.#text;
    // Typing may go on while files are loading.
    const gilt = () => this.#text === text;
    // Whoever has left the field is not to find a list over the next one.
    const gefragt = () => gilt() && document.activeElement === this.liste.feld;
    try {
      const bestand = await this.#warteAuf(suchbestand(this.#optionen.basis), text);
      if (!gefragt()) return;
      const bisher = bestand.bisher(text);
      if (!bisher.lueckenhaft) {
        this.#zeige(this.#deute(bisher, text), false);
        return;
      }
      const vorlaeufig = this.#deute(bisher, text);
      if (vorschlaegeVon(vorlaeufig).length > 0) this.#zeige(vorlaeufig, false);
      const ganz = await this.#warteAuf(bestand.ganz(text), text);
      // A suggestion that is marked already must not move.
      if (gefragt() && !this.liste.markierter)
        this.#zeige(this.#deute(ganz, text), ganz.lueckenhaft);
    } catch (fehler) {
      if (gilt()) this.#scheitere(fehler, () => void this.#schlageVor());
    }
  }
}

/**
 * Connects the combobox inside an element.
 * @param rahmen has the field, its list and a status
 */
export const wahlfeld = (rahmen: HTMLElement, optionen: Wahlfeldoptionen): Wahlfeld =>
  new Feld(rahmen, optionen);
