/** Which procedures an office offers online: `content/verfahren/<id>.json`, written by a command. */

/** A procedure with the services (Leistungen) that it belongs to. */
export interface Verfahren {
  /** Number in BayernPortal. */
  id: string;
  name: string;
  leistungen: {
    id: string;
    name: string;
    /** Its public page in BayernPortal, where it is known. */
    url?: string;
  }[];
}

/** The file of one office; nobody edits it by hand. */
export interface Verfahrensdatei {
  /** Key of the authority. */
  schluessel: string;
  /** Day on which BayernPortal said so, `YYYY-MM-DD`. */
  stand: string;
  /** Where readers find it. */
  quelle: string;
  /** Each once, in the order of names. */
  verfahren: Verfahren[];
}
