/**
 * The places that the text of the list's field may mean. They are offered below the field, "near …",
 * while the text itself filters; nothing that is only offered is followed.
 */
import type { Namensart } from '../../domain/register/namensarten.ts';
import { deute, type Deutung } from '../../domain/suche/deutung.ts';
import { saetzeZu, zurWahl } from '../../domain/suche/deutungssatz.ts';
import type { Eintrag } from '../../domain/suche/eintrag.ts';
import { listentexte } from '../../domain/texte/liste.ts';
import { element, neu } from '../elemente.ts';
import { beiVerzug } from '../nachladen.ts';
import { t } from '../seite.ts';
import { suchbestand, type Auszug } from '../suchbestand.ts';
import { Vorschlagsliste } from '../vorschlagsliste.ts';

const ARTEN: readonly Namensart[] = ['ort', 'ortsteil'];
/** So many are offered at once: the list below should stay in sight. */
const ANGEBOTEN = 5;

/** What is offered of a text: all that bear its name or postcode, else the first few. */
const angebot = (deutung: Deutung, lueckenhaft: boolean): readonly Eintrag[] =>
  zurWahl(deutung, lueckenhaft).slice(0, deutung.art === 'mehrere' ? undefined : ANGEBOTEN);

const l = listentexte(t.sprachcode);
const rat = element('keine-orte');

/** Whether places can be found: yes, not now, not yet. */
export type Ortsstand = 'da' | 'fehlt' | 'laedt';

interface Anschluss {
  basis: string;
  /** A place was chosen. */
  waehle: (slug: string) => void;
  melde: (stand: Ortsstand) => void;
}

/** The field with its suggestions. */
export class Ortsfeld {
  readonly #liste: Vorschlagsliste<Eintrag>;
  readonly #anschluss: Anschluss;

  constructor(anschluss: Anschluss) {
    this.#anschluss = anschluss;
    this.#liste = new Vorschlagsliste<Eintrag>(element('listenfeld'), {
      waehle: (eintrag) => this.#waehle(eintrag),
      verlange: () => void this.schlageVor(),
    });
  }

  get text(): string {
    return this.#liste.feld.value.trim();
  }

  schliesse(): void {
    this.#liste.schliesse();
  }

  /** Chooses what is marked. @returns false if nothing is */
  waehleMarkierten(): boolean {
    const { markierter } = this.#liste;
    if (markierter) this.#waehle(markierter);
    return markierter !== undefined;
  }

  /** Offers what is known at once, and what comes later as soon as it is there. */
  async schlageVor(): Promise<void> {
    const { text } = this;
    const feld = this.#liste.feld;
    const gilt = () => this.text === text && document.activeElement === feld;
    if (text === '') {
      this.#liste.schliesse();
      return;
    }
    const bisher = await this.#frage(text, false);
    if (bisher && gilt()) this.#biete(bisher, text);
    if (!bisher?.lueckenhaft) return;
    const ganz = await this.#frage(text, true);
    // A suggestion that is marked already must not move.
    if (ganz && gilt() && !this.#liste.markierter) this.#biete(ganz, text);
  }

  /**
   * Says below the list what the text may mean, where no office fits.
   * @returns what it stands for; undefined if that is not known
   */
  async rate(): Promise<Deutung | undefined> {
    const { text } = this;
    const auszug = text === '' ? undefined : await this.#frage(text, true);
    if (!auszug || this.text !== text) return undefined;
    const deutung = deute(auszug.alle, text, ARTEN);
    const vorschlaege = angebot(deutung, auszug.lueckenhaft);
    const satz = saetzeZu(deutung, text, t.finder, auszug.lueckenhaft);
    rat.querySelector('p')!.textContent = satz || l.meinten;
    rat.querySelector('ul')!.replaceChildren(
      ...vorschlaege.map((eintrag) => {
        const knopf = neu('button', '', 'kern-btn kern-btn--tertiary');
        knopf.type = 'button';
        knopf.append(
          neu('span', `${l.inDerNaehe(eintrag.titel)} (${eintrag.zusatz})`, 'kern-label'),
        );
        knopf.addEventListener('click', () => this.#waehle(eintrag));
        const zeile = neu('li');
        zeile.append(knopf);
        return zeile;
      }),
    );
    rat.hidden = false;
    return deutung;
  }

  /** @returns undefined if places cannot be found now, which is said */
  async #frage(text: string, ganz: boolean): Promise<Auszug | undefined> {
    try {
      const laufend = suchbestand(this.#anschluss.basis);
      beiVerzug(laufend, (laedt) => laedt && this.#anschluss.melde('laedt'));
      const bestand = await laufend;
      const auszug = ganz ? await bestand.ganz(text) : bestand.bisher(text);
      this.#anschluss.melde('da');
      return auszug;
    } catch {
      this.#anschluss.melde('fehlt');
      return undefined;
    }
  }

  #biete({ alle, lueckenhaft }: Auszug, text: string): void {
    const deutung = deute(alle, text, ARTEN);
    // What is only similar would lie over the offices that the text names; without any it stands below.
    const passende = deutung.art === 'aehnlich' ? [] : angebot(deutung, lueckenhaft);
    this.#liste.zeige(
      passende.map((eintrag) => ({ ...eintrag, titel: l.inDerNaehe(eintrag.titel) })),
    );
  }

  #waehle({ ort }: Eintrag): void {
    if (ort === undefined) return;
    this.#liste.feld.value = '';
    this.#liste.schliesse();
    this.#anschluss.waehle(ort);
  }

  /** The one place that the text stands for without a doubt is followed. */
  folge(deutung: Deutung | undefined): boolean {
    if (deutung?.art !== 'eindeutig') return false;
    this.#waehle(deutung.eintrag);
    return true;
  }
}
