/**
 * The editors' form in the browser: choose an authority, fill in fields, read what the check says,
 * take the file along. Everything that is decided is decided in `domain`; nothing leaves the browser.
 */
import { umfeldAus } from '../domain/pruefung/pruefung.ts';
import {
  entpackeRedaktionsdaten,
  type Redaktionsdaten,
} from '../domain/redaktion/redaktionsdaten.ts';
import { redaktionstexte as t } from '../domain/redaktion/texte.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { element } from './elemente.ts';
import { verbindeAktionen } from './redaktion/aktionen.ts';
import { Behoerdenwahl } from './redaktion/behoerdenwahl.ts';
import { Formular } from './redaktion/formular.ts';
import { maske, zu } from './redaktion/maske.ts';
import { einmal } from './nachladen.ts';
import { ladeJson } from './seite.ts';

const heute = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

function starte(daten: Redaktionsdaten): void {
  const formular = new Formular(umfeldAus(entpackeRedaktionsdaten(daten, heute())));
  const wahl = new Behoerdenwahl(formular, daten.bestand);
  verbindeAktionen(formular, wahl);
  wahl.beginne();
}

element('still').hidden = true;
// Enter must never send the form, not even before its code is here.
maske.addEventListener('submit', (ereignis) => ereignis.preventDefault());
/** Loads the register and starts; after a failure the next key press tries again. */
const versuche = einmal(async () => {
  try {
    starte(await ladeJson<Redaktionsdaten>(zu(pfade.redaktionsdaten)));
  } catch (fehler) {
    element('ergebnis').textContent = t.gescheitert;
    throw fehler;
  }
});
const nochmal = () => void versuche().catch(() => undefined);
maske.addEventListener('input', nochmal);
nochmal();
