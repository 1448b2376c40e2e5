/** Whether there is memory for a build: the system ends one that has none without a word. */

/** What a build of some hundred offices takes at its height, in bytes; docs/performance.md. */
const GEBRAUCHT = 1e9;

/** @param frei bytes that a process may still take; what to know before, in a sentence, if that is little */
export const speicherhinweis = (frei: number): string | undefined =>
  frei >= GEBRAUCHT
    ? undefined
    : `Es sind nur noch ${Math.round(frei / 1e6)} MB Arbeitsspeicher frei, ein Bau braucht etwa ${GEBRAUCHT / 1e9} GB. Endet er ohne Meldung oder mit „Killed“, lag es daran: Beenden Sie andere Programme, oder erlauben Sie dem Container mehr.`;
