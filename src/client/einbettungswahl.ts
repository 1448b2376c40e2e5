/** What to embed: preview and HTML to copy of the chosen office, of a Landkreis or of the map. */
import {
  amtEinbettung,
  element as elementteil,
  elementcode,
  festcode,
  grafikEinbettung,
  hatFestgehalten,
  KARTENEINBETTUNG,
  kreisEinbettung,
  rahmencode,
  type Einbettung,
  type Standeintrag,
} from '../domain/ausgabe/einbettung.ts';
import type { Siegelstatus } from '../domain/siegel/siegelstatus.ts';
import { einbettungstexte } from '../domain/texte/einbetten.ts';
import { kommunentexte } from '../domain/texte/kommunen.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { alsDokument } from './eigeneshtml.ts';
import { element } from './elemente.ts';
import { einmal } from './nachladen.ts';
import { ladeJson, t } from './seite.ts';

const { abschnitt: w } = einbettungstexte(t.sprachcode);
const { signet } = kommunentexte(t.sprachcode);
const rahmen = element('einbettungswahl');
const felder = element('e-form');
const { basis, website, beispiel, beispielname, tag, stand } = rahmen.dataset;
/** Previews come from this site, wherever its public address is. */
const hier = location.origin + basis!.replace(/\/$/, '');

const grafikhoehen = JSON.parse(rahmen.dataset.grafikhoehen!) as Record<string, number>;

let gewaehlt: Siegelstatus | undefined;

/** The offices of the newest state, once a fixed text is asked for. */
let festgehaltene: readonly Standeintrag[] = [];
const ladeStand = einmal(async () => {
  const datei = mitBasis(basis!, pfade.daten.standdatei(stand!, 'aemter.json'));
  const { aemter } = await ladeJson<{ aemter: readonly Standeintrag[] }>(datei);
  festgehaltene = aemter;
  zeige();
});

const wert = (id: string): string => element<HTMLSelectElement>(id).value;

/** What the lists ask for. @param amt the office, where one is asked for */
function verlangt(amt: { id: string; name: string }): Einbettung {
  const was = wert('e-was');
  if (was === 'karte') return KARTENEINBETTUNG;
  if (was === 'grafik') {
    const { value: id, selectedOptions } = element<HTMLSelectElement>('e-grafik');
    return grafikEinbettung({ id, titel: selectedOptions[0]!.text, hoehe: grafikhoehen[id]! });
  }
  const kreis = element<HTMLSelectElement>('e-kreis');
  return was === 'landkreis'
    ? kreisEinbettung({ slug: kreis.value, name: kreis.selectedOptions[0]!.text })
    : amtEinbettung(amt);
}

/** HTML in the way that was chosen. @param website where it leads */
function codeVon(einbettung: Einbettung, website: string): string {
  const wie = wert('e-wie');
  if (wie === 'fest' && einbettung.art === 'amt' && gewaehlt) {
    // Without the state the text is whole, too; it just does not say where it is kept.
    if (stand) void ladeStand().catch(() => undefined);
    return festcode(
      gewaehlt,
      website,
      tag!,
      hatFestgehalten(festgehaltene, gewaehlt) ? stand : undefined,
    );
  }
  return wie === 'element' ? elementcode(einbettung, website) : rahmencode(einbettung, website);
}

/** What to know before copying. */
function hinweis(art: Einbettung['art']): string {
  const wie = (Object.keys(w.weisentext) as (keyof typeof w.weisentext)[]).find(
    (weise) => weise === wert('e-wie'),
  );
  if (wie === 'fest' && art !== 'amt') return w.nurAmt;
  return `${wie ? w.weisentext[wie] : ''} ${art === 'amt' && !gewaehlt ? w.waehlen : ''}`.trim();
}

function zeigeVorschau(): void {
  const buehne = document.getElementById('e-buehne');
  if (!buehne || beispiel === undefined) return;
  const einbettung = verlangt(gewaehlt ?? { id: beispiel, name: beispielname! });
  // The page has the script already; all texts in the HTML are escaped where it is made.
  const html =
    wert('e-wie') === 'element' ? elementteil(einbettung, hier) : codeVon(einbettung, hier);
  // Attributes of style are refused by our policy; in the preview the style sheet says the same.
  buehne.replaceChildren(...alsDokument(html.replace(/ style="[^"]*"/, '')).body.childNodes);
}

function zeige(): void {
  const einbettung = verlangt(gewaehlt ?? { id: 'KENNUNG', name: signet.platzhalter });
  const offen = einbettung.art === 'amt' && !gewaehlt;
  element('e-code').textContent = codeVon(einbettung, website!);
  element('e-grafikfeld').hidden = einbettung.art !== 'grafik';
  element('e-kreisfeld').hidden = einbettung.art !== 'landkreis';
  element('e-hinweis').textContent = hinweis(einbettung.art);
  element('e-knoepfe').hidden = offen;
  element('e-hilfe').hidden = !offen;
  element('e-meldung').textContent = '';
  zeigeVorschau();
}

/** Takes the office that was chosen for the signet. */
export function waehleEinbettung(amt: Siegelstatus): void {
  gewaehlt = amt;
  zeige();
}

felder.hidden = false;
felder.addEventListener('change', zeige);
element('e-kopie').addEventListener('click', () => {
  navigator.clipboard.writeText(element('e-code').textContent!).then(
    () => (element('e-meldung').textContent = signet.kopiert),
    () => (element('e-meldung').textContent = signet.nichtKopiert),
  );
});
zeige();
