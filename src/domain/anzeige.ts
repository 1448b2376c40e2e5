/** How dates and names are shown. */
import type { Stand } from './stand.ts';
import type { Sprache } from './texte/index.ts';

const GEBIETSSCHEMA: Record<Sprache, string> = { de: 'de-DE' };

/** `2023-07-21` → 21. Juli 2023, `2023-07` → Juli 2023, `2023` → 2023. */
export function datum(stand: Stand, sprache: Sprache): string {
  const [jahr, monat = 1, tag = 1] = stand.split('-').map(Number);
  return new Date(Date.UTC(jahr!, monat - 1, tag)).toLocaleDateString(GEBIETSSCHEMA[sprache], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(stand.length > 4 && { month: 'long' }),
    ...(stand.length > 7 && { day: 'numeric' }),
  });
}

/** A name for a heading: the longest word of all may break where its parts meet. */
export const trennbar = (name: string): string =>
  name.replace('Verwaltungsgemeinschaft', 'Verwaltungs\u00ADgemeinschaft');
