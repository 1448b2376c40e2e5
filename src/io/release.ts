/** How `npm run build -- --release` tells the builder that nothing may be missing. */

/** Set by the command, read where the pages of law are loaded. */
export const RELEASEVARIABLE = 'RELEASE';
