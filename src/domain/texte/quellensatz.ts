/** Where the register comes from, in sentences: what the footer of every page says. */
import { gruppiere } from '../sprache/listen.ts';
import type { Sprache } from '../sprache/sprachen.ts';
import { REGISTERQUELLEN } from '../register/quellen.ts';
import { datum } from './anzeige.ts';

/** One sentence for each source: what is taken from it, of when, its name and licence. */
export const quellensatz = (sprache: Sprache): string =>
  [...gruppiere(REGISTERQUELLEN, ({ nennung }) => nennung[sprache])]
    .map(([nennung, quellen]) => {
      const teile = quellen.map(({ was, stand }) =>
        stand && !nennung.includes(stand)
          ? `${was[sprache]} (${datum(stand, sprache)})`
          : was[sprache],
      );
      return `${teile.join(', ')}: ${nennung}, ${quellen[0].lizenz[sprache]}.`;
    })
    .join(' ');
