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
import { suchbestand } from './suchbestand.ts';
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
    const { basis, arten } = this.#optionen;
    try {
      return deute(await suchbestand(basis), this.#text, arten);
    } catch (fehler) {
      this.liste.schliesse();
      melde(this.#rahmen, t.finder.stoerung, { inSicht: true });
      throw fehler;
    }
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

  #zeige(deutung: Deutung, inSicht: boolean): void {
    const vorschlaege = vorschlaegeVon(deutung);
    const nichts = vorschlaege.length === 0;
    const auswege = nichts && this.#text !== '' && this.#optionen.auswege;
    this.liste.zeige(auswege ? auswegeFuer(this.#text) : vorschlaege);
    const satz = satzZu(deutung, this.#text, t.finder);
    if (inSicht || nichts) melde(this.#rahmen, satz, { inSicht: satz !== '' });
    else melde(this.#rahmen, t.finder.treffer(vorschlaege.length), { inSicht: false });
  }

  #versuche(): void {
    const gefragt = this.#text;
    this.bestimme()
      // Typing may have gone on while the index was loading.
      .then((deutung) => this.#text === gefragt && this.#zeige(deutung, false))
      .catch(() => undefined);
  }
}

/**
 * Connects the combobox inside an element.
 * @param rahmen has the field, its list and a status
 */
export const wahlfeld = (rahmen: HTMLElement, optionen: Wahlfeldoptionen): Wahlfeld =>
  new Feld(rahmen, optionen);
