/** The comment on an issue: what became of the form, and what is still missing. */
import type { Meldung } from '../pruefung/meldung.ts';
import { alsListe, entschaerft, marke } from './kommentartext.ts';
import { FORMULARE } from './meldeformular.ts';

const kommentar = (...absaetze: string[]): string => [marke('issue'), ...absaetze].join('\n\n');

/** What to say of a text that is none of the forms (German). */
export const KEIN_FORMULAR = `Das ist keines der Formulare (${FORMULARE.map(({ titel }) => titel).join(', ')}), oder es fehlen Überschriften.`;

/** More would not help anybody. */
const HOECHSTENS_MAENGEL = 20;

/** Something is missing; the issue is read again when it changes. */
export const antwortAufMaengel = (maengel: readonly string[]): string =>
  kommentar(
    'Daraus ließ sich noch kein Datensatz machen:',
    alsListe(maengel.slice(0, HOECHSTENS_MAENGEL).map(entschaerft)),
    'Ergänzen oder berichtigen Sie die Angaben oben im Vorgang; er wird dann noch einmal gelesen.',
  );

/** A human has to decide. */
export const antwortMitDank = (grund: string): string =>
  kommentar(`Danke. ${entschaerft(grund)} Sie müssen nichts weiter tun.`);

/** There is a record; the check may have warned. */
export const antwortMitDatensatz = (
  pfad: string,
  neu: boolean,
  warnungen: readonly Meldung[],
): string =>
  kommentar(
    `${neu ? 'Neuer Datensatz' : 'Geänderter Datensatz'}: \`${pfad}\``,
    ...(warnungen.length > 0
      ? [alsListe(warnungen.map(({ meldung }) => `Bitte ansehen: ${entschaerft(meldung)}`))]
      : []),
  );
