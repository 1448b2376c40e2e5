/**
 * The page that is not there. A server knows one for all addresses, so it says everything in every
 * language; here the one of the address stays, and the search asks for the words of the address.
 */
import { SPRACHEN } from '../domain/sprache/sprachen.ts';
import { adresswoerter } from '../domain/suche/adresswoerter.ts';

const { documentElement: wurzel } = document;
const { basis } = document.querySelector<HTMLElement>('[data-basis]')!.dataset;
const pfad = location.pathname.slice(basis!.replace(/\/$/, '').length);
const sprache = SPRACHEN.find((eine) => pfad.startsWith(`/${eine}/`)) ?? 'de';
const woerter = adresswoerter(pfad.replace(`/${sprache}/`, '/'));

wurzel.lang = sprache;
wurzel.dataset.sprache = sprache;
for (const teil of document.querySelectorAll<HTMLElement>('main [data-titel]')) {
  teil.hidden = teil.lang !== sprache;
  if (teil.hidden) continue;
  document.title = teil.dataset.titel!;
  // What the page is called itself is no word that was asked for.
  if (woerter !== '404') teil.querySelector('input')!.value = woerter;
}
