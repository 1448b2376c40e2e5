/** What is said below the map: a sentence for each thing that does not load, until it does. */
import { neu } from '../elemente.ts';
import { t } from '../seite.ts';

type Sache = 'aemter' | 'gemeinden' | 'hintergrund';

/**
 * Says something of one thing, or with an empty text nothing more.
 * @param nochmal tries again, by a button
 */
export type Sage = (sache: Sache, text: string, nochmal?: () => void) => void;

function nochmalknopf(nochmal: () => void): HTMLButtonElement {
  const knopf = neu('button', t.karte.nochmal, 'textknopf');
  knopf.type = 'button';
  knopf.addEventListener('click', nochmal);
  return knopf;
}

/** @param stelle where it is said */
export function meldungen(stelle: HTMLElement): Sage {
  const saetze = new Map<Sache, { text: string; nochmal?: (() => void) | undefined }>();
  return (sache, text, nochmal) => {
    // What is written again is read out again.
    if (text === (saetze.get(sache)?.text ?? '')) return;
    if (text) saetze.set(sache, { text, nochmal });
    else saetze.delete(sache);
    stelle.replaceChildren(
      ...[...saetze.values()].flatMap((satz) => [
        `${satz.text} `,
        ...(satz.nochmal ? [nochmalknopf(satz.nochmal)] : []),
      ]),
    );
  };
}
