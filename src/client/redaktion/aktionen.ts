/** What can be done with the finished file: propose it, copy it, download it, or discard it. */
import type { Feldname } from '../../domain/redaktion/maskenfelder.ts';
import { verworfene } from '../../domain/redaktion/maskenstand.ts';
import type { Repository } from '../../domain/redaktion/repository.ts';
import { redaktionstexte as t } from '../../domain/redaktion/texte.ts';
import { dienstname, schritte, vorschlagsadresse } from '../../domain/redaktion/vorschlagsweg.ts';
import { element, fensterverweis, neu } from '../elemente.ts';
import { speichere } from '../herunterladen.ts';
import { inZwischenablage } from '../zwischenablage.ts';
import type { Behoerdenwahl } from './behoerdenwahl.ts';
import { entwuerfe } from './entwuerfe.ts';
import type { Formular } from './formular.ts';
import { lies, repository } from './maske.ts';

/** Opens the web editor of the repository, and says what to do there. */
async function schlageVor(formular: Formular, ziel: Repository): Promise<void> {
  const fertig = formular.fertig();
  if (!fertig) return;
  const { adresse, ausgefuellt } = vorschlagsadresse(ziel, fertig.gegenstand, fertig.text);
  // First the clipboard: the new window takes the focus that it needs.
  const kopie = inZwischenablage(fertig.text);
  if (ausgefuellt) window.open(adresse, '_blank', 'noopener');
  const kopiert = await kopie;
  element('schritte').replaceChildren(
    ...schritte(ziel, { ausgefuellt, kopiert }).map((schritt) => neu('li', schritt)),
  );
  const knopf = fensterverweis(t.aktionen.oeffnen(dienstname(ziel)), adresse);
  knopf.className = 'kern-btn kern-btn--secondary';
  element('oeffnen').replaceChildren(knopf);
  element('weg').hidden = false;
  element('weg').focus();
}

async function kopiere(formular: Formular): Promise<void> {
  const fertig = formular.fertig();
  if (!fertig) return;
  const ja = await inZwischenablage(fertig.text);
  element('meldung').textContent = ja ? t.aktionen.kopiert : t.aktionen.nichtKopiert;
}

function ladeHerunter(formular: Formular): void {
  const fertig = formular.fertig();
  if (!fertig) return;
  const name = fertig.gegenstand.datei.replace(/^.*\//, '');
  speichere(name, fertig.text, 'text/yaml');
  element('meldung').textContent = t.aktionen.heruntergeladen(name);
}

/** Forgets what was typed, and offers to take that back. */
async function verwirf(formular: Formular, wahl: Behoerdenwahl): Promise<void> {
  if (!formular.gegenstand) return;
  const { behoerde, anfang } = formular.gegenstand;
  const alte = verworfene(lies(), anfang);
  entwuerfe.verwerfe(behoerde.schluessel);
  const zurueck = neu('button', t.aktionen.zuruecknehmen, 'textknopf');
  zurueck.type = 'button';
  zurueck.addEventListener('click', () => {
    for (const [feld, wert] of Object.entries(alte))
      entwuerfe.schreibe(behoerde.schluessel, feld as Feldname, wert);
    void wahl.waehle(behoerde, alte).then(() => element('ergebnis').focus());
  });
  await wahl.waehle(behoerde);
  element('meldung').replaceChildren(`${t.aktionen.verworfen} `, zurueck);
  zurueck.focus();
}

/** Connects the buttons; without a repository there is none to propose. */
export function verbindeAktionen(formular: Formular, wahl: Behoerdenwahl): void {
  const aktionen: Record<string, () => void> = {
    vorschlagen: () => repository && void schlageVor(formular, repository),
    kopieren: () => void kopiere(formular),
    herunterladen: () => ladeHerunter(formular),
    verwerfen: () => void verwirf(formular, wahl),
  };
  for (const [id, tu] of Object.entries(aktionen))
    document.getElementById(id)?.addEventListener('click', tu);
}
