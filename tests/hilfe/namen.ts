/** Names of places as people write them out, for tests. */

const REGIONEN: Record<string, string> = {
  'OPf.': 'Oberpfalz',
  'OFr.': 'Oberfranken',
  'UFr.': 'Unterfranken',
  OB: 'Oberbayern',
  NB: 'Niederbayern',
  'Schw.': 'Schwaben',
  'Bay.': 'Bayern',
};

/** A name with all its abbreviations written out: `Landau a.d.Isar` → `Landau an der Isar`. */
export const ausgeschrieben = (name: string): string =>
  name
    .replace(/\bo\.d\./, 'ob der ')
    .replace(/\ba\.d\./, 'an der ')
    .replace(/\bi\.d\./, 'in der ')
    .replace(/\bv\.d\./, 'vor der ')
    .replace(/\ba\./, 'am ')
    .replace(/\bb\./, 'bei ')
    .replace(/\bi\./, 'im ')
    .replace(/\bv\./, 'vorm ')
    .replace(/\bHl\./, 'Heilig ')
    .replace(/(?<=\s)(OPf\.|OFr\.|UFr\.|OB|NB|Schw\.|Bay\.)(?=$|[\s)])/, (kurz) => REGIONEN[kurz]!);
