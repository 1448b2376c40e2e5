/** The signet of a chosen office: preview, HTML to copy, file. */
import { einbaucode, FARBWAHLEN, signetadresse, type Farbwahl } from '../domain/siegel/einbau.ts';
import { FORMEN, type Form } from '../domain/siegel/formen.ts';
import { mitKennung, statusZu, type Siegelstatus } from '../domain/siegel/siegelstatus.ts';
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { kommunentexte } from '../domain/texte/kommunen.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import type { Eintrag } from '../domain/suche/eintrag.ts';
import { waehleEinbettung } from './einbettungswahl.ts';
import { element, neu, verweis } from './elemente.ts';
import { melde } from './feldmeldung.ts';
import { beiVerzug, einmal } from './nachladen.ts';
import { ladeJson, t } from './seite.ts';
import { wahlfeld } from './wahlfeld.ts';

const texte = kommunentexte(t.sprachcode);
const { signet: w } = texte;
const rahmen = element('signetwahl');
const feldrahmen = element('signetamt');
const formular = element<HTMLFormElement>('signetform');
const code = element('signetcode');
const meldung = element('signetmeldung');
const basis = rahmen.dataset.basis!;
/** Previews come from this site, wherever its public address is. */
const hier = location.origin + basis.replace(/\/$/, '');

const lade = einmal(() => ladeJson<Siegelstatus[]>(mitBasis(basis, pfade.signet.status)));

function liste(): Promise<Siegelstatus[]> {
  const laufend = lade();
  beiVerzug(laufend, (laedt) => melde(feldrahmen, laedt ? w.laedt : '', { inSicht: true }));
  return laufend;
}

let gewaehlt: Pick<Siegelstatus, 'id' | 'name'> | undefined;

/** What the two lists say. */
function wahl(): { form: Form; farbe: Farbwahl } {
  const angaben = new FormData(formular);
  return {
    form: (Object.keys(FORMEN) as Form[]).find((form) => form === angaben.get('form')) ?? 'breit',
    farbe: FARBWAHLEN.find((farbe) => farbe === angaben.get('farbe')) ?? 'geraet',
  };
}

/** Shows the signet of this office, or of the example. */
function zeige(): void {
  const { form, farbe } = wahl();
  const id = gewaehlt?.id ?? rahmen.dataset.beispiel;
  if (id !== undefined) {
    const geraetFarbe = matchMedia('(prefers-color-scheme: dark)').matches ? 'dunkel' : 'hell';
    const bild = neu('img');
    bild.src = signetadresse({ website: hier, id, form }, farbe === 'geraet' ? geraetFarbe : farbe);
    bild.width = FORMEN[form].breite;
    bild.height = FORMEN[form].hoehe;
    bild.alt = gewaehlt ? `Digitales Amt: ${gewaehlt.name}` : element('signetname').textContent!;
    element('signetbuehne').replaceChildren(bild);
    element<HTMLAnchorElement>('signetdatei').href = bild.src;
  }
  code.textContent = einbaucode({
    id: gewaehlt?.id ?? 'KENNUNG',
    name: gewaehlt?.name ?? w.platzhalter,
    form,
    farbe,
    website: rahmen.dataset.website!,
  });
  element('signetknoepfe').hidden = !gewaehlt;
  element('signethilfe').hidden = gewaehlt !== undefined;
  meldung.textContent = '';
}

/** Links to the plaque, where the installation makes them and the seal is held. */
function zeigeSchild({ id, status }: Siegelstatus): void {
  const platz = document.getElementById('schilddateien');
  if (!platz) return;
  const verweise = (['a4', 'a5'] as const).flatMap((format) => [
    verweis(texte.schild.datei(format.toUpperCase()), mitBasis(basis, pfade.schild(id, format))),
    neu('br'),
  ]);
  platz.replaceChildren(...(status === 'gueltig' ? verweise : [texte.schild.waehlen]));
}

function nimm(amt: Siegelstatus): void {
  gewaehlt = amt;
  zeige();
  zeigeSchild(amt);
  waehleEinbettung(amt);
  element('signetname').textContent = w.gewaehlt(amt.name);
  melde(feldrahmen, amt.status === 'entzogen' ? w.entzogen(amt.name) : '', { inSicht: true });
  history.replaceState(null, '', `?amt=${amt.id}`);
}

async function waehle(eintrag: Eintrag): Promise<void> {
  try {
    const amt = statusZu(await liste(), eintrag);
    if (amt) nimm(amt);
    else melde(feldrahmen, w.keins(eintrag.titel), { inSicht: true });
  } catch {
    melde(feldrahmen, w.stoerung, { inSicht: true });
  }
}

/** The office that the address names. */
async function beginneMit(id: string): Promise<void> {
  try {
    const amt = mitKennung(await liste(), id);
    if (amt) nimm(amt);
    else melde(feldrahmen, w.unbekannt(id), { inSicht: true });
  } catch {
    melde(feldrahmen, w.stoerung, { inSicht: true });
  }
}

formular.hidden = false;
const feld = wahlfeld(feldrahmen, {
  basis,
  arten: ['ort', 'vg', 'landkreis', 'bezirk'],
  waehle: (eintrag) => void waehle(eintrag),
});
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  const { markierter } = feld.liste;
  if (markierter) {
    feld.liste.waehle(markierter);
    return;
  }
  feld
    .bestimme()
    .then((deutung) => {
      if (deutung.art === 'eindeutig') feld.liste.waehle(deutung.eintrag);
      else feld.frage(deutung);
    })
    // The field has said what failed.
    .catch(() => undefined);
});
for (const name of ['s-form', 's-farbe']) element(name).addEventListener('change', zeige);
element('signetkopie').addEventListener('click', () => {
  navigator.clipboard.writeText(code.textContent!).then(
    () => (meldung.textContent = w.kopiert),
    () => (meldung.textContent = w.nichtKopiert),
  );
});

const verlangt = adressangaben(location.search).get('amt');
if (verlangt) void beginneMit(verlangt);
