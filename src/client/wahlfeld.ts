/**
 * A field in which people type what they look for and choose from what is found: in the finder and
 * wherever a page asks for a place or an errand. What it only guesses, it asks.
 */
import type { Namensart } from '../domain/register/namensarten.ts';
import { deute, type Deutung } from '../domain/suche/deutung.ts';
import { satzZu, vorschlaegeVon } from '../domain/suche/deutungssatz.ts';
import type { Eintrag } from '../domain/suche/eintrag.ts';
import { inSprache, mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { melde } from './feldmeldung.ts';
import { t } from './seite.ts';
import { suchbestand, Veraltet, type Auszug } from './suchbestand.ts';
import { Vorschlagsliste } from './vorschlagsliste.ts';

export interface Wahlfeldoptionen {
  /** Base path of the site. */
  basis: string;
  /** Kinds of things that can be chosen; all, if absent. */
  arten?: readonly Namensart[];
  /** Where nothing is found, the list offers the full-text search and all places. */
  auswege?: boolean;
  /** What to do with an entry that was chosen. */
  waehle: (eintrag: Eintrag) => void;
}

/** A way on where nothing was found. */
type Ausweg = Pick<Eintrag, 'titel' | 'zusatz' | 'ziel'>;

export interface Wahlfeld {
  liste: Vorschlagsliste<Eintrag | Ausweg>;
  /**
   * What the text stands for now; a chosen suggestion counts as long as the text is not changed.
   * A failure is said at the field. @throws Error if what can be found does not load
   */
  bestimme(): Promise<Deutung>;
  /** Stays in the field, opens its list and says in sight why the text cannot be followed. */
  frage(deutung: Deutung): void;
}

/** Address of the page that an entry leads to, in the language of this one. */
export const adresseVon = ({ ziel }: Pick<Eintrag, 'ziel'>, basis: string): string =>
  mitBasis(basis, inSprache(ziel, t.sprachcode));

const auswegeFuer = (text: string): Ausweg[] => [
  {
    titel: t.finder.volltext(text),
    zusatz: '',
    ziel: `${pfade.suche}?q=${encodeURIComponent(text)}`,
  },
  { titel: t.finder.atoz, zusatz: '', ziel: pfade.orte },
];

class Feld implements Wahlfeld {
  readonly liste: Vorschlagsliste<Eintrag | Ausweg>;
  readonly #rahmen: HTMLElement;
  readonly #optionen: Wahlfeldoptionen;
  #gewaehlt: Eintrag | undefined;
  /** Villages were missing when the text was read last. */
  #lueckenhaft = false;

  constructor(rahmen: HTMLElement, optionen: Wahlfeldoptionen) {
    this.#rahmen = rahmen;
    this.#optionen = optionen;
    this.liste = new Vorschlagsliste<Eintrag | Ausweg>(rahmen, {
      waehle: (angebot) => this.#waehle(angebot),
      verlange: () => this.#versuche(),
      adresse: (angebot) => adresseVon(angebot, optionen.basis),
    });
    this.liste.feld.addEventListener('input', () => {
      this.#gewaehlt = undefined;
      this.#versuche();
    });
    if (this.#text) this.#versuche();
  }

  get #text(): string {
    return this.liste.feld.value.trim();
  }

  async bestimme(): Promise<Deutung> {
    const gewaehlt = this.#gewaehlt;
    if (gewaehlt && this.#text === gewaehlt.titel)
      return { art: 'eindeutig', eintrag: gewaehlt, vorschlaege: [gewaehlt] };
    const text = this.#text;
    try {
      const bestand = await suchbestand(this.#optionen.basis);
      return this.#deute(await bestand.ganz(text), text);
    } catch (fehler) {
      this.liste.schliesse();
      const satz = fehler instanceof Veraltet ? t.finder.veraltet : t.finder.stoerung;
      melde(this.#rahmen, satz, { inSicht: true });
      throw fehler;
    }
  }

  #deute({ alle, lueckenhaft }: Auszug, text: string): Deutung {
    this.#lueckenhaft = lueckenhaft;
    return deute(alle, text, this.#optionen.arten);
  }

  frage(deutung: Deutung): void {
    this.liste.feld.focus();
    this.#zeige(deutung, true);
  }

  #waehle(angebot: Eintrag | Ausweg): void {
    if (!('art' in angebot)) {
      location.assign(adresseVon(angebot, this.#optionen.basis));
      return;
    }
    this.#gewaehlt = angebot;
    this.liste.feld.value = angebot.titel;
    this.liste.schliesse();
    melde(this.#rahmen, '', { inSicht: false });
    this.#optionen.waehle(angebot);
  }

  #zeige(deutung: Deutung, gefragt: boolean): void {
    const vorschlaege = vorschlaegeVon(deutung);
    const luecke = this.#lueckenhaft ? t.finder.ortsteileFehlen : '';
    const nichts = vorschlaege.length === 0;
    const auswege = nichts && this.#text !== '' && this.#optionen.auswege;
    this.liste.zeige(auswege ? auswegeFuer(this.#text) : vorschlaege);
    // What did not load may be what was meant: that nothing fits would be a lie.
    const satz = luecke && deutung.art === 'nichts' ? '' : satzZu(deutung, this.#text, t.finder);
    const inSicht = gefragt || nichts || luecke !== '';
    const saetze = inSicht ? [satz, luecke] : [t.finder.treffer(vorschlaege.length)];
    const ganzes = saetze.filter(Boolean).join(' ');
    melde(this.#rahmen, ganzes, { inSicht: inSicht && ganzes !== '' });
  }

  /** Shows what is known at once, and what comes later as soon as it is there. */
  async #schlageVor(): Promise<void> {
    const text = this.#text;
    const bestand = await suchbestand(this.#optionen.basis).catch(() => undefined);
    const bisher = bestand?.bisher(text);
    if (bisher?.lueckenhaft && this.#text === text) {
      const deutung = deute(bisher.alle, text, this.#optionen.arten);
      if (vorschlaegeVon(deutung).length > 0) this.liste.zeige(vorschlaegeVon(deutung));
    }
    const deutung = await this.bestimme();
    // Typing may have gone on in the meantime, or a suggestion is marked already.
    if (this.#text === text && !this.liste.markierter) this.#zeige(deutung, false);
  }

  #versuche(): void {
    this.#schlageVor().catch(() => undefined);
  }
}

/**
 * Connects the combobox inside an element.
 * @param rahmen has the field, its list and a status
 */
export const wahlfeld = (rahmen: HTMLElement, optionen: Wahlfeldoptionen): Wahlfeld =>
  new Feld(rahmen, optionen);
