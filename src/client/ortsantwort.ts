/** The answer for one place, taken from its page: who does an errand there, and how to reach them. */
import { sauber } from '../domain/sprache/eingabe.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { alsDokument } from './eigeneshtml.ts';
import { vonSatz } from './vonsatz.ts';

/** An authority that does the errand. */
export interface Antwortende {
  name: string;
  /** Its name as a link, its level, the seal, and why it is responsible. */
  karte: DocumentFragment;
  /** How it comes by the seal, as the page of the place marks it. */
  siegel: string;
  /** How to reach it; empty where nothing is known. */
  kontakt: DocumentFragment;
  /** That its list of procedures names the errand, with the day of the list; else nothing is known. */
  online: string | undefined;
}

/** What the page of a place says of an errand. */
export interface Ortsantwort {
  slug: string;
  /** Name of the place, told apart from others. */
  ort: string;
  /** Address of its page. */
  adresse: string;
  /** "Haidhausen liegt in München.", where a village or postcode was typed. */
  von: string | undefined;
  /** The place as the address of a Leistung names it, where that is known. */
  portal: string | undefined;
  /** One authority, or several where no source decides between them. */
  behoerden: readonly Antwortende[];
}

/** A copy for this page: without ids, and with anchors that lead to the page it is from. */
function kopie(adresse: string, teile: readonly (Element | null)[]): DocumentFragment {
  const alle = document.createDocumentFragment();
  for (const teil of teile) {
    if (!teil) continue;
    const eine = document.importNode(teil, true);
    for (const element of [eine, ...eine.querySelectorAll('[id]')]) element.removeAttribute('id');
    for (const verweis of eine.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      verweis.href = adresse + verweis.getAttribute('href')!;
    alle.append(eine);
  }
  return alle;
}

/** Says that no place has this slug. */
export class OrtUnbekannt extends Error {}

async function ladeSeite(adresse: string, slug: string, signal: AbortSignal): Promise<Document> {
  const antwort = await fetch(adresse, { signal });
  if (antwort.status === 404) throw new OrtUnbekannt(slug);
  if (!antwort.ok) throw new Error(`${antwort.status} ${adresse}`);
  return alsDokument(await antwort.text());
}

/** Where the page at a former address leads; undefined for the page of a place. */
const heutigerSlug = (seite: Document): string | undefined =>
  seite.querySelector('meta[http-equiv=refresh]')
    ? seite.querySelector('a')?.getAttribute('href')?.split('/').at(-2)
    : undefined;

/**
 * Loads the answer; a former address of a place leads on.
 * @param von what was typed, as the address repeats it
 * @throws OrtUnbekannt if there is no such place; Error if the page cannot be loaded or understood
 */
export async function ladeOrtsantwort(
  {
    basis,
    anliegen,
    slug,
    von,
  }: { basis: string; anliegen: string; slug: string; von: string | null },
  signal: AbortSignal,
): Promise<Ortsantwort> {
  const adresse = mitBasis(basis, pfade.ort(slug));
  const seite = await ladeSeite(adresse, slug, signal);
  const heutiger = heutigerSlug(seite);
  if (heutiger && heutiger !== slug)
    return ladeOrtsantwort({ basis, anliegen, slug: heutiger, von }, signal);
  // A page that was cut off on its way may lack one of two authorities: its end must be there.
  if (!seite.querySelector('footer')) throw new Error(`incomplete: ${adresse}`);
  // The authorities that lead to the errand; a question names the one to ask second behind the other.
  const gruppen = [...seite.querySelectorAll(`.aufgaben a[href*="/anliegen/${anliegen}/?"]`)]
    .map((verweis) => ({
      gruppe: verweis.closest<HTMLElement>('.aufgaben')!,
      online: verweis.closest('.online')?.querySelector('p')?.textContent.trim(),
    }))
    .sort((a, b) => Number('zweite' in a.gruppe.dataset) - Number('zweite' in b.gruppe.dataset));
  // A page of an older or newer release does not know the errand.
  if (gruppen.length === 0) throw new Error(`no answer: ${adresse}`);
  return {
    slug,
    ort: seite.getElementById('ort')!.dataset.name!,
    portal: seite.getElementById('ort')!.dataset.portal,
    adresse,
    von: vonSatz(seite, von),
    behoerden: gruppen.map(({ gruppe, online }) => {
      const behoerde = gruppe.closest<HTMLElement>('.behoerde')!;
      return {
        name: sauber(behoerde.querySelector('h3')!.textContent),
        siegel: behoerde.dataset.siegel!,
        karte: kopie(adresse, [
          behoerde.querySelector('.rolle'),
          behoerde.querySelector('h3'),
          behoerde.querySelector('.siegelsatz'),
          gruppe.querySelector('.warum'),
        ]),
        online,
        kontakt: kopie(adresse, [behoerde.querySelector('.kontakt')]),
      };
    }),
  };
}
