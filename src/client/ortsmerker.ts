/**
 * Remembers the place that someone chose, for the visit and no longer: in the session of the tab.
 * A page that was merely opened is no choice.
 */
import type { Eintrag } from '../domain/suche/eintrag.ts';

/** A place by its slug, with the name that is shown. */
export interface Ortswahl {
  slug: string;
  name: string;
}

const FACH = 'ort';

/** The form of a slug, as it may stand in an address. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longer than any slug of a place. */
const HOECHSTENS = 80;

/** A slug from an address, or undefined if it cannot be one. */
export const slugAus = (angabe: string | null | undefined): string | undefined =>
  angabe && angabe.length <= HOECHSTENS && SLUG.test(angabe) ? angabe : undefined;

/** Where the browser keeps nothing, nothing is remembered. */
function merke({ slug, name }: Ortswahl): void {
  try {
    sessionStorage.setItem(FACH, JSON.stringify({ slug, name }));
  } catch {
    // Storage is blocked or full: the place stays in the address.
  }
}

/** The place of this visit. */
export function gemerkterOrt(): Ortswahl | undefined {
  try {
    const { slug, name } = JSON.parse(sessionStorage.getItem(FACH) ?? '{}') as Partial<Ortswahl>;
    return slugAus(slug) && typeof name === 'string' ? { slug: slug!, name } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the municipality of what was chosen in a finder; anything else is no place. */
export function merkeWahl({ ort, gemeinde, name }: Eintrag): void {
  if (ort !== undefined) merke({ slug: ort, name: gemeinde ?? name });
}

/** The page of a place tells it from others of its name: so it is shown, if it is the chosen one. */
export function benenne(ort: Ortswahl): void {
  if (gemerkterOrt()?.slug === ort.slug) merke(ort);
}
