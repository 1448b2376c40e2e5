/** The buttons of "So zitieren", below its text: copy it, or save it for programs that keep references. */
import { herausgeber } from '../config.ts';
import { urheberVon } from '../domain/ausgabe/herausgeber.ts';
import { alsBibtex, alsCsl, zitatnotiz, type Zitatangaben } from '../domain/ausgabe/zitatform.ts';
import { neu } from './elemente.ts';
import { speichere } from './herunterladen.ts';
import { t } from './seite.ts';
import { inZwischenablage } from './zwischenablage.ts';

const rahmen = document.querySelector<HTMLElement>('details.zitat')!;
const text = rahmen.querySelector('p')!;

/** What the text says, taken from its parts. */
function angabenAus(): Zitatangaben {
  const { href: url } = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!;
  return {
    kennung: new URL(url).pathname.split('/').filter(Boolean).join('-') || 'start',
    titel: text.querySelector('cite')!.textContent,
    sammlung: t.website.titel,
    urheber: urheberVon(herausgeber),
    fassung: text.querySelector('time')!.dateTime,
    url,
    notiz: zitatnotiz(text.querySelector('span')?.textContent ?? ''),
    sprache: t.sprachcode,
  };
}

function knopf(worte: string, tu: () => void): HTMLButtonElement {
  const eines = neu('button', '', 'kern-btn kern-btn--secondary');
  eines.type = 'button';
  eines.append(neu('span', worte, 'kern-label'));
  eines.addEventListener('click', tu);
  return eines;
}

function zeigeKnoepfe(): void {
  const meldung = neu('span');
  meldung.role = 'status';
  const zeile = neu('p', '', 'knoepfe abstand-oben');
  zeile.append(
    knopf(t.zitat.kopieren, () => {
      void inZwischenablage(text.textContent).then((ja) => {
        meldung.textContent = ja ? t.zitat.kopiert : t.zitat.nichtKopiert;
      });
    }),
  );
  // An office has files of its own.
  if (!rahmen.querySelector(':scope > a')) {
    const angaben = angabenAus();
    zeile.append(
      knopf('BibTeX', () =>
        speichere(`${angaben.kennung}.bib`, alsBibtex(angaben), 'application/x-bibtex'),
      ),
      knopf('CSL-JSON', () =>
        speichere(
          `${angaben.kennung}.csl.json`,
          `${JSON.stringify(alsCsl(angaben))}\n`,
          'application/vnd.citationstyles.csl+json',
        ),
      ),
    );
  }
  zeile.append(meldung);
  rahmen.append(zeile);
}

zeigeKnoepfe();
