/** Of which day the register is: a file of its own, so that every page may say it for a few bytes. */

/**
 * The day that names, kinds, keys and parents of the register are of, `YYYY-MM-DD`: what changed
 * later it does not know. Source: edition of the Gemeindeverzeichnis in `content/register/quelle/`.
 */
export const REGISTERSTAND = '2023-11-30';

/** That day as German texts write it. */
export const REGISTERTAG = REGISTERSTAND.split('-').reverse().join('.');

/** What a message adds whose cause may be that the register is older than a change. */
export const REGISTERHINWEIS = `(Register vom ${REGISTERTAG})`;
