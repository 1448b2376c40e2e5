/**
 * "Was? Wo?" on the start page: the errand and the finder beside it work together, once the errand
 * is used. The place of this visit stands below them.
 */
import { inSprache, mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { meldeStoerung, sageVerzug } from './feldmeldung.ts';
import { element } from './elemente.ts';
import { einmal, sendeWoErreichbar } from './nachladen.ts';
import { gemerkterOrt } from './ortsmerker.ts';
import { spracheAus } from '../domain/sprache/sprachen.ts';

const rahmen = element('wasfrage');
const finder = rahmen.querySelector<HTMLFormElement>('form:last-of-type')!;
const basis = finder.dataset.basis!;

const gemerkt = gemerkterOrt();
if (gemerkt) {
  const zeile = element('ihr-ort');
  const verweis = zeile.querySelector('a')!;
  verweis.textContent = gemerkt.name;
  verweis.href = mitBasis(
    basis,
    inSprache(pfade.ort(gemerkt.slug), spracheAus(document.documentElement.dataset.sprache)),
  );
  zeile
    .querySelector('button')!
    .addEventListener('click', () => finder.querySelector('input')!.focus());
  zeile.hidden = false;
}

const was = document.getElementById('was-formular') as HTMLFormElement | null;
if (was) {
  const feld = was.querySelector('input')!;
  /** The errand is known, and the finder is asked. */
  let gefragt = false;
  const starte = einmal(async () => {
    const { verbinde } = await import('./wasfeld.ts');
    return verbinde(was, finder, () => {
      // A form does not submit while its last submission is still being told.
      setTimeout(() => {
        gefragt = true;
        finder.requestSubmit();
      });
    });
  });
  const versuche = () => {
    const laufendes = starte();
    sageVerzug(laufendes, was);
    laufendes.catch(() => meldeStoerung(was, versuche));
  };
  if (document.activeElement === feld) versuche();
  feld.addEventListener('focus', versuche);
  feld.addEventListener('input', versuche);
  // The finder must not go to the place before the errand is known.
  rahmen.addEventListener(
    'submit',
    (ereignis) => {
      if (gefragt || !feld.value.trim()) {
        gefragt = false;
        // Without an errand the place alone is asked, wherever Enter was pressed.
        if (ereignis.target === was) {
          ereignis.preventDefault();
          setTimeout(() => finder.requestSubmit());
        }
        return;
      }
      ereignis.preventDefault();
      ereignis.stopPropagation();
      // What cannot be answered here is looked for in the texts, where the server answers.
      starte().then(
        // What failed has been said at the field.
        (frage) => frage.los().catch(() => sendeWoErreichbar(was)),
        async () => {
          if (!(await sendeWoErreichbar(was))) meldeStoerung(was, () => was.requestSubmit());
        },
      );
    },
    { capture: true },
  );
}
