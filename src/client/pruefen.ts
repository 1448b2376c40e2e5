/** Verifies what someone pasted. The page loads two files of this site; nothing is sent. */
import type { JSONWebKeySet } from 'jose';
import { pruefeAdresse, type Adressurteil } from '../domain/siegel/adresspruefung.ts';
import { pruefeingabe } from '../domain/siegel/pruefeingabe.ts';
import { FARBTON, prueftexte } from '../domain/siegel/prueftexte.ts';
import type { Siegelstatus } from '../domain/siegel/siegelstatus.ts';
import type { Farbton, Siegelurteil } from '../domain/siegel/siegelurteil.ts';
import { datum } from '../domain/texte/anzeige.ts';
import { standzeile } from '../domain/texte/benennung.ts';
import { inSprache, mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { element, namensverweis, neu } from './elemente.ts';
import { einmal } from './nachladen.ts';
import { pruefeJws, pruefeSignet, type Pruefgrund } from './nachweis.ts';
import { ladeJson, t } from './seite.ts';

/** Bytes; a signet has a tenth of it. */
const GROESSTE_DATEI = 200_000;

const w = prueftexte(t.sprachcode);
const formular = element<HTMLFormElement>('pruefform');
const feld = element<HTMLTextAreaElement>('p-text');
const ergebnis = element('pruefergebnis');
const basis = formular.dataset.basis!;

/** What is verified against; loaded at once, so that the page then works without a network. */
const grundlage = einmal(async (): Promise<Omit<Pruefgrund, 'jetzt'>> => {
  const [liste, schluessel] = await Promise.all([
    ladeJson<Siegelstatus[]>(mitBasis(basis, pfade.signet.status)),
    'signiert' in formular.dataset
      ? ladeJson<JSONWebKeySet>(mitBasis(basis, pfade.schluessel))
      : undefined,
  ]);
  return { liste, schluessel };
});

function zeige(ton: Farbton | undefined, titel: string, ...inhalt: (string | Node)[]): void {
  if (ton) ergebnis.dataset.ton = ton;
  else delete ergebnis.dataset.ton;
  ergebnis.replaceChildren(
    ...(ton ? [neu('h2', titel)] : [neu('p', titel)]),
    ...inhalt.map((teil) => (typeof teil === 'string' ? neu('p', teil) : teil)),
  );
}

/** Where the office's page is. */
const seite = ({ id, name }: Pick<Siegelstatus, 'id' | 'name'>) =>
  namensverweis(name, mitBasis(basis, inSprache(pfade.amt(id), t.sprachcode)));

type Wert = Pick<Siegelstatus, 'anzahl' | 'mindestens' | 'stand' | 'status' | 'entzogen_seit'>;

const wertsatz = ({ anzahl, mindestens, stand, status, entzogen_seit: seit }: Wert): string =>
  status === 'entzogen' && seit
    ? w.entzogenSeit(datum(seit, t.sprachcode))
    : `${t.zahl.mitVerfahren(anzahl, mindestens)}, ${standzeile(t, stand ? { stand } : {})}`;

function angaben(paare: readonly (readonly [string, string | Node])[]): HTMLDListElement {
  const liste = neu('dl', '', 'angaben');
  for (const [name, wert] of paare) {
    const dd = neu('dd');
    dd.append(wert);
    const zeile = neu('div');
    zeile.append(neu('dt', name), dd);
    liste.append(zeile);
  }
  return liste;
}

function zeigeSiegel(urteil: Siegelurteil): void {
  const [titel, text] = w.siegel[urteil.art];
  const teile =
    'aussage' in urteil
      ? [
          angaben([
            [
              w.behoerde,
              urteil.art === 'unbekannt'
                ? urteil.aussage.name
                : seite('heute' in urteil ? urteil.heute : urteil.aussage),
            ],
            [w.unterschrieben, wertsatz(urteil.aussage)],
            ...('heute' in urteil ? [[w.heute, wertsatz(urteil.heute)] as const] : []),
          ]),
        ]
      : [];
  zeige(FARBTON[urteil.art], titel, text, ...teile);
}

function zeigeAdresse(urteil: Adressurteil): void {
  const [titel, text] = w.adresse[urteil.art]('host' in urteil ? urteil.host : '');
  const aemter = 'aemter' in urteil ? urteil.aemter : [];
  const liste = neu('ul');
  for (const amt of aemter) {
    const zeile = neu('li');
    zeile.append(seite(amt), ` (${amt.website ?? ''})`);
    liste.append(zeile);
  }
  zeige(FARBTON[urteil.art], titel, text, ...(aemter.length > 0 ? [liste] : []));
}

/** Counts the questions: a slow answer must not stand below a newer question. */
let laufend = 0;

async function pruefe(text: string): Promise<void> {
  const nummer = ++laufend;
  const eingabe = pruefeingabe(text);
  if (eingabe.art === 'leer') {
    zeige(undefined, w.leer);
    feld.focus();
    return;
  }
  zeige(undefined, w.laedt);
  try {
    const grund = { ...(await grundlage()), jetzt: Date.now() / 1000 };
    if (eingabe.art === 'adresse') {
      if (nummer === laufend) zeigeAdresse(pruefeAdresse(eingabe.adresse, grund.liste));
      return;
    }
    const urteil =
      eingabe.art === 'jws'
        ? await pruefeJws(eingabe.jws, grund)
        : await pruefeSignet(eingabe.svg, grund);
    if (nummer === laufend) zeigeSiegel(urteil);
  } catch {
    if (nummer === laufend) zeige(undefined, w.stoerung);
  }
}

async function pruefeDatei(datei: File): Promise<void> {
  if (datei.size > GROESSTE_DATEI) {
    zeige(undefined, w.zuGross);
    return;
  }
  const text = await datei.text();
  feld.value = text;
  await pruefe(text);
}

formular.hidden = false;
element('still').hidden = true;
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  void pruefe(feld.value);
});
// One address in one line: Enter is meant as "verify".
feld.addEventListener('keydown', (ereignis) => {
  if (ereignis.key !== 'Enter' || ereignis.shiftKey || ereignis.isComposing) return;
  ereignis.preventDefault();
  formular.requestSubmit();
});
const dateifeld = element<HTMLInputElement>('p-datei');
dateifeld.addEventListener('change', () => {
  const [datei] = dateifeld.files ?? [];
  if (datei) void pruefeDatei(datei);
});
// What fails now is tried again with the first question.
grundlage().catch(() => undefined);
