/** The page of a place: repeats what was typed on the way here, and lets it be cited. */
import { benenne } from './ortsmerker.ts';
import './zitat.ts';

const { slug, name } = document.getElementById('ort')!.dataset;
benenne({ slug: slug!, name: name! });

// Few come by a village or a postcode; without the sentence the page is whole.
if (location.search)
  import('./vonsatz.ts').then(
    ({ adressangabe, vonSatz }) => {
      const von = document.getElementById('von')!;
      von.textContent = vonSatz(document, adressangabe('von')) ?? '';
      von.hidden = von.textContent === '';
    },
    () => undefined,
  );
