/** The day of a build or a check. */
import { REGISTERSTAND, REGISTERTAG } from '../domain/register/registerstand.ts';
import { Klartextfehler } from './klartext.ts';

/** No build is repeated as of a later day; in seconds since 1970 (2100-01-01). */
const SPAETESTENS = 4_102_444_800;

/**
 * Years that a register serves at most: it is renewed every year, so a later day is one that the
 * clock has wrong. A build as of such a day would have states that no one has seen.
 */
const HALTBAR_JAHRE = 10;

const spaetesterTag = (): string =>
  `${Number(REGISTERSTAND.slice(0, 4)) + HALTBAR_JAHRE}${REGISTERSTAND.slice(4)}`;

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
 * @throws Klartextfehler where the day cannot be right: the register is of a later one, or of long ago
 */
export function heute(
  epoche = process.env.SOURCE_DATE_EPOCH,
  uhr: () => Date = () => new Date(),
): string {
  const heute = epoche ? tagDerEpoche(epoche) : tag(uhr());
  if (heute >= REGISTERSTAND && heute <= spaetesterTag()) return heute;
  const frueh = heute < REGISTERSTAND;
  const register = frueh
    ? `das Register ist aber schon vom ${REGISTERTAG}`
    : `das Register ist aber noch vom ${REGISTERTAG}, mehr als ${HALTBAR_JAHRE} Jahre davor`;
  const sonst = frueh
    ? ''
    : ' Stimmt der Tag, holen Sie mit „npm run register“ ein neues Register.';
  throw new Klartextfehler(
    epoche
      ? `SOURCE_DATE_EPOCH steht für den ${heute}, ${register}. Berichtigen Sie die Angabe, oder lassen Sie sie weg.${sonst}`
      : `Die Uhr dieses Rechners steht auf dem ${heute}, ${register}. Stellen Sie die Uhr.${sonst}`,
  );
}
