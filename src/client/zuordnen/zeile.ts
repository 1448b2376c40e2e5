/** One line of the list as a row of the table; where it is not clear, with a choice. */
import { siegeltext } from '../../config.ts';
import type { Zuordnung, Zuordnungszeile } from '../../domain/ausgabe/zuordnung.ts';
import { kenntlich } from '../../domain/register/behoerdensuche.ts';
import type { Behoerde, Register } from '../../domain/register/register.ts';
import { satzZu } from '../../domain/suche/deutungssatz.ts';
import { datum } from '../../domain/texte/anzeige.ts';
import type { Zuordnungstexte } from '../../domain/texte/zuordnen.ts';
import { inSprache, mitBasis } from '../../domain/verzeichnis/urls.ts';
import { neu, verweis } from '../elemente.ts';
import { t } from '../seite.ts';

/** What rows are made from. */
export interface Wissen {
  register: Register;
  auskunft: (behoerde: Behoerde) => Zuordnungszeile;
  basis: string;
}

export interface Listenzeile {
  /** As it was pasted. */
  eingabe: string;
  zuordnung: Zuordnung;
  /** The authority: clear by itself, or chosen by hand. */
  behoerde: Behoerde | undefined;
  /** What may be meant where it is not clear. */
  kandidaten: readonly Behoerde[];
  /** What is known of the authority. */
  auskunft: Zuordnungszeile | undefined;
  /** Names of the candidates, as people tell them apart. */
  namen: readonly string[];
  reihe: HTMLTableRowElement;
}

const siegelwort = ({ siegel }: Zuordnungszeile, z: Zuordnungstexte): string =>
  siegel === 'entzogen' ? z.entzogen : siegeltext(t, siegel);

/** Fills the cells behind the name. */
function fuelle(
  reihe: HTMLTableRowElement,
  bekannt: Zuordnungszeile | undefined,
  z: Zuordnungstexte,
) {
  const [, , schluessel, siegel, zahl, stand] = reihe.cells;
  schluessel!.textContent = bekannt?.schluessel ?? '';
  siegel!.textContent = bekannt ? siegelwort(bekannt, z) : '';
  zahl!.textContent =
    bekannt?.anzahl == null ? '' : t.zahl.anzahl(bekannt.anzahl, bekannt.mindestens ?? false);
  stand!.textContent = bekannt?.stand ? datum(bekannt.stand, t.sprachcode) : '';
}

function auswahl(zeile: Listenzeile, wissen: Wissen, z: Zuordnungstexte, beiWahl: () => void) {
  const wahl = neu('select', '', 'kern-form-input__select');
  const { art } = zeile.zuordnung;
  wahl.ariaLabel = z.auswahl(zeile.eingabe);
  const frage = z.waehlen[art === 'mehrere' ? 'mehrere' : 'aehnlich'](zeile.kandidaten.length);
  wahl.append(new Option(frage, ''), ...zeile.namen.map((name, i) => new Option(name, String(i))));
  wahl.addEventListener('change', () => {
    zeile.behoerde = wahl.value === '' ? undefined : zeile.kandidaten[Number(wahl.value)];
    zeile.auskunft = zeile.behoerde && wissen.auskunft(zeile.behoerde);
    zeile.reihe.classList.toggle('offen', !zeile.behoerde);
    fuelle(zeile.reihe, zeile.auskunft, z);
    beiWahl();
  });
  const rahmen = neu('div', '', 'kern-form-input__select-wrapper');
  rahmen.append(wahl);
  return rahmen;
}

/** What stands in the column of the authority. */
function behoerdenzelle(
  zeile: Listenzeile,
  wissen: Wissen,
  z: Zuordnungstexte,
  beiWahl: () => void,
) {
  const { zuordnung, auskunft: bekannt } = zeile;
  if (bekannt?.pfad)
    return verweis(bekannt.name, mitBasis(wissen.basis, inSprache(bekannt.pfad, t.sprachcode)));
  if (bekannt) return bekannt.name;
  if (zeile.kandidaten.length > 0) return auswahl(zeile, wissen, z, beiWahl);
  return zuordnung.art === 'auswaerts'
    ? satzZu({ ...zuordnung, vorschlaege: [] }, zeile.eingabe, t.finder)
    : z.nichts;
}

/** @param beiWahl is called when a candidate is chosen */
export function zeileAus(
  eingabe: string,
  zuordnung: Zuordnung,
  wissen: Wissen,
  z: Zuordnungstexte,
  beiWahl: () => void,
): Listenzeile {
  const behoerde = zuordnung.art === 'klar' ? zuordnung.behoerde : undefined;
  const kandidaten = 'kandidaten' in zuordnung ? zuordnung.kandidaten : [];
  const zeile: Listenzeile = {
    eingabe,
    zuordnung,
    behoerde,
    kandidaten,
    auskunft: behoerde && wissen.auskunft(behoerde),
    namen: kandidaten.map((eine) => kenntlich(wissen.register, eine)),
    reihe: neu('tr', '', behoerde ? '' : 'offen'),
  };
  const name = neu('td');
  name.append(behoerdenzelle(zeile, wissen, z, beiWahl));
  const kopf = neu('th', eingabe);
  kopf.scope = 'row';
  zeile.reihe.append(kopf, name, neu('td'), neu('td'), neu('td', '', 'zahl'), neu('td'));
  fuelle(zeile.reihe, zeile.auskunft, z);
  return zeile;
}
