/** The page of a place: remembers it for the visit, and repeats what was typed on the way here. */
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { merkeOrt } from './ortsmerker.ts';

const { slug, name } = document.getElementById('ort')!.dataset;
merkeOrt({ slug: slug!, name: name! });

const angabe = adressangaben(location.search).get('von');
// Few come by a village or a postcode; without the sentence the page is whole.
if (angabe)
  import('./vonsatz.ts').then(
    ({ vonSatz }) => {
      const von = document.getElementById('von')!;
      von.textContent = vonSatz(document, angabe) ?? '';
      von.hidden = von.textContent === '';
    },
    () => undefined,
  );
