/** The day of a build or a check. */
import { REGISTERSTAND, REGISTERTAG } from '../domain/register/registerstand.ts';
import { Klartextfehler } from './klartext.ts';

/** No build is repeated as of a later day; in seconds since 1970 (2100-01-01). */
const SPAETESTENS = 4_102_444_800;

const tag = (zeit: Date): string => zeit.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

function tagDerEpoche(epoche: string): string {
  if (!/^\d+$/.test(epoche) || Number(epoche) > SPAETESTENS)
    throw new Klartextfehler(
      `SOURCE_DATE_EPOCH ist „${epoche}“, erwartet werden Sekunden seit 1970 als ganze Zahl bis ${SPAETESTENS}. Berichtigen Sie die Angabe, oder lassen Sie sie weg.`,
    );
  return tag(new Date(Number(epoche) * 1000));
}

/**
 * Today in Bavaria, `YYYY-MM-DD`: the one place where a build or a check takes its day from.
 * `SOURCE_DATE_EPOCH` (seconds) fixes it, so that a build can be repeated.
 * @throws Klartextfehler where the day cannot be right: the register is of a later one
 */
export function heute(
  epoche = process.env.SOURCE_DATE_EPOCH,
  uhr: () => Date = () => new Date(),
): string {
  const heute = epoche ? tagDerEpoche(epoche) : tag(uhr());
  if (heute >= REGISTERSTAND) return heute;
  throw new Klartextfehler(
    epoche
      ? `SOURCE_DATE_EPOCH steht für den ${heute}, das Register ist aber schon vom ${REGISTERTAG}. Berichtigen Sie die Angabe, oder lassen Sie sie weg.`
      : `Die Uhr dieses Rechners steht auf dem ${heute}, das Register ist aber schon vom ${REGISTERTAG}. Stellen Sie die Uhr.`,
  );
}
