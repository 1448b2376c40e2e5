/** What a page says whose script does not come. Shown without one, so it stands in the page. */
import type { Sprache } from '../sprache/sprachen.ts';

const STILL: Record<Sprache, string> = {
  de: 'Ein Teil dieser Seite ist noch nicht geladen. Bleibt es dabei, laden Sie die Seite neu.',
  en: 'A part of this page has not loaded yet. If it stays so, load the page anew.',
};

export const stillsatz = (sprache: Sprache): string => STILL[sprache];
