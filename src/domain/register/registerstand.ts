/** Of which days the register is: a file of its own, so that every page may say it for a few bytes. */
import angaben from '../../../content/register/stand.json' with { type: 'json' };

/**
 * The day that names, kinds, keys and parents of the register are of, `YYYY-MM-DD`: what changed
 * later it does not know. Source: edition of GV100AD in `content/register/quelle/`.
 */
export const REGISTERSTAND: string = angaben.stand;

/** The day on which the inhabitants were counted, `YYYY-MM-DD`. */
export const EINWOHNERSTAND: string = angaben.einwohnerstand;

/** The year that the boundaries are of. */
export const GRENZENJAHR: number = angaben.grenzenjahr;

/** How their source wants to be named, on every map. */
export const GRENZENNENNUNG = `© GeoBasis-DE / BKG ${GRENZENJAHR}`;

/** A day as German texts write it: `2025-11-30` → `30.11.2025`. */
const deutsch = (tag: string): string => tag.split('-').reverse().join('.');

/** The day of the register as German texts write it. */
export const REGISTERTAG = deutsch(REGISTERSTAND);

/** The day of the inhabitants as German texts write it. */
export const EINWOHNERTAG = deutsch(EINWOHNERSTAND);

/** What a message adds whose cause may be that the register is older than a change. */
export const REGISTERHINWEIS = `(Register vom ${REGISTERTAG})`;
