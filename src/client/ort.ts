/** The page of a place: remembers it for the visit, and repeats what was typed on the way here. */
import { merkeOrt } from './ortsmerker.ts';
import { vonSatz } from './vonsatz.ts';

const { slug, name } = document.getElementById('ort')!.dataset;
merkeOrt({ slug: slug!, name: name! });

const satz = vonSatz(document, new URLSearchParams(location.search).get('von'));
if (satz) {
  const von = document.getElementById('von')!;
  von.textContent = satz;
  von.hidden = false;
}
