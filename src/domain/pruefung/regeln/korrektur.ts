/** Rules on published numbers that were put right. */
import { gleich } from '../../datensatz/bearbeiten.ts';
import type { Zahl } from '../../datensatz/schema.ts';
import { istStand, sicherVor } from '../../datensatz/stand.ts';
import { paare } from '../../datensatz/verlauf.ts';
import { vorherigerStand } from './basis.ts';
import { zahlenMitPfad, type Kontext, type Regel } from './regel.ts';

const RICHTIG =
  '  - anzahl: 65\n    # …\n    korrektur:\n      am: "2026-03-02"\n      grund: In der Liste waren zwei Ziffern vertauscht.\n      vorher: 56';

const korrektur = {
  id: 'korrektur',
  schwere: 'fehler',
  findet: 'Eine Berichtigung passt nicht zu ihrer Zahl.',
  warum: 'Sie erklärt, was vorher dastand und seit wann es anders dasteht.',
  abhilfe: 'Prüfen Sie „vorher“ und „am“; war die Zahl nie falsch, löschen Sie „korrektur“.',
  beispiel: { falsch: RICHTIG.replace('vorher: 56', 'vorher: 65'), richtig: RICHTIG },
  *pruefe({ daten }) {
    for (const { zahl, pfad } of zahlenMitPfad(daten)) {
      const { korrektur: eine, stand, anzahl } = zahl;
      if (!eine) continue;
      if (eine.vorher === anzahl)
        yield {
          pfad: [...pfad, 'korrektur', 'vorher'],
          meldung: `„vorher“ ist dieselbe Zahl wie „anzahl“ (${anzahl}): So wurde nichts berichtigt. Tragen Sie unter „vorher“ die falsche Zahl ein, die veröffentlicht war, oder löschen Sie „korrektur“.`,
        };
      const lesbar = [stand, eine.am].every((tag) => tag !== undefined && istStand(tag));
      if (lesbar && sicherVor(eine.am, stand!))
        yield {
          pfad: [...pfad, 'korrektur', 'am'],
          meldung: `Die Berichtigung („${eine.am}“) liegt vor dem Stand der Zahl („${stand}“). Tragen Sie unter „am“ den Tag ein, an dem die veröffentlichte Zahl berichtigt wurde.`,
        };
    }
  },
} as const satisfies Regel;

/** Reasons that only say again that something was wrong, or that are no words at all. */
const OHNE_GRUND =
  /^[^\p{L}]*$|^\W*(?:(?:die |war |ein )*(?:zahl|falsch|fehler|fehlerhaft|korrektur|korrigiert|berichtig(?:t|ung)|geändert|änderung|update|ja|x|siehe oben)(?: war| ist)?\W*)+$/iu;

const korrekturGrund = {
  id: 'korrektur-grund',
  schwere: 'warnung',
  findet: 'Der Grund einer Berichtigung sagt nicht, warum die Zahl falsch war.',
  warum: 'Er steht im Verlauf; wer die alte Zahl zitiert hat, will ihn wissen.',
  abhilfe: 'Schreiben Sie einen Satz, was schiefgegangen ist.',
  beispiel: {
    falsch: RICHTIG.replace(/grund: .*/, 'grund: Die Zahl war falsch.'),
    richtig: RICHTIG,
  },
  *pruefe({ daten }) {
    for (const { zahl, pfad } of zahlenMitPfad(daten))
      if (zahl.korrektur?.grund !== undefined && OHNE_GRUND.test(zahl.korrektur.grund))
        yield {
          pfad: [...pfad, 'korrektur', 'grund'],
          meldung: `„${zahl.korrektur.grund}“ sagt nicht, warum die Zahl falsch war. Schreiben Sie einen Satz, zum Beispiel: In der Liste waren zwei Ziffern vertauscht.`,
        };
  },
} as const satisfies Regel;

const benannt = ({ anzahl, stand }: Pick<Zahl, 'anzahl' | 'stand'>): string =>
  `${anzahl}${stand ? ` (Stand ${stand})` : ' (ohne Stand)'}`;

/** A lower bound that has become exact, or a higher one: nothing published was wrong. */
const istGenauer = (damals: Zahl, jetzt: Zahl): boolean =>
  damals.mindestens === true && jetzt.anzahl >= damals.anzahl;

/** The published numbers that have another value now, with their place. */
function* geaenderte(kontext: Kontext): Generator<{ damals: Zahl; jetzt: Zahl; stelle: number }> {
  const jetzige = kontext.daten.online_verfahren;
  // A faulty entry has its own message.
  if (!jetzige || jetzige.includes(undefined)) return;
  const damalige = (vorherigerStand(kontext)?.online_verfahren ?? []).filter(
    (zahl) => zahl?.anzahl !== undefined,
  ) as Zahl[];
  for (const [damals, jetzt] of paare(damalige, jetzige as Zahl[], gleich))
    yield { damals, jetzt, stelle: jetzige.indexOf(jetzt) };
}

const zahlGeaendert = {
  id: 'zahl-geaendert',
  schwere: 'warnung',
  findet: 'Eine veröffentlichte Zahl lautet jetzt anders, und keine „korrektur“ erklärt es.',
  warum: 'Sie ist vielleicht zitiert; der Verlauf soll sagen, dass und warum sie falsch war.',
  abhilfe:
    'Ergänzen Sie „korrektur“ mit „am“, „grund“ und „vorher“, oder stellen Sie die Zahl wieder her.',
  beispiel: {
    falsch: '# veröffentlicht war 56\n  - anzahl: 65\n    stand: "2021-11-12"',
    richtig: RICHTIG,
  },
  *pruefe(kontext) {
    for (const { damals, jetzt, stelle } of geaenderte(kontext)) {
      const pfad = ['online_verfahren', stelle];
      const { korrektur: eine } = jetzt;
      if (damals.anzahl === jetzt.anzahl) {
        if (damals.korrektur && !eine)
          yield {
            pfad,
            meldung: `Die Berichtigung der Zahl ${benannt(jetzt)} ist veröffentlicht und fehlt jetzt. Sie erklärt, warum vorher ${damals.korrektur.vorher} dastand: Stellen Sie „korrektur“ wieder her.`,
          };
        continue;
      }
      if (istGenauer(damals, jetzt) || eine?.vorher === damals.anzahl) continue;
      // A missing field has its own message.
      if (eine && (eine.vorher as number | undefined) === undefined) continue;
      yield {
        pfad: eine ? [...pfad, 'korrektur', 'vorher'] : [...pfad, 'anzahl'],
        meldung: eine
          ? `Veröffentlicht war ${benannt(damals)}, unter „vorher“ steht ${eine.vorher}. Tragen Sie dort ${damals.anzahl} ein.`
          : `Veröffentlicht war ${benannt(damals)}, jetzt steht ${jetzt.anzahl} da. War die Zahl falsch, ergänzen Sie „korrektur“ mit „am“ (Tag der Berichtigung), „grund“ (ein Satz) und „vorher: ${damals.anzahl}“. Ist es eine neue Zahl, hängen Sie sie mit ihrem Stand an und lassen Sie die frühere stehen.`,
        ...(eine && { vorschlag: String(damals.anzahl) }),
      };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const KORREKTUR = [korrektur, korrekturGrund, zahlGeaendert] as const;
