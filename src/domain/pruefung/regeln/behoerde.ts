/** Rules on which authority a record is for: key, kind and name. */
import { istOrt } from '../../register/arten.ts';
import { benannt } from '../../register/behoerdensuche.ts';
import { AENDERUNGSDATEI, istVgSchluessel } from '../../register/fortschreibung.ts';
import { behoerdenname, behoerdennamen, type Behoerde } from '../../register/register.ts';
import { REGISTERHINWEIS, REGISTERTAG } from '../../register/registerstand.ts';
import { naechster } from '../../sprache/aehnlichkeit.ts';
import {
  andereAlsSchluessel,
  andereMit,
  erhobenZu,
  gleicheSchreibung,
  istUmbenannt,
  umbenanntIn,
  verwechslung,
} from './gemeint.ts';
import { behoerdeVon, type Kontext, type Regel } from './regel.ts';

/** Of which day the register is for this authority. */
const hinweisZu = ({ seit }: Behoerde): string =>
  seit === undefined
    ? REGISTERHINWEIS
    : `(Register vom ${REGISTERTAG}, Änderung seit ${seit} in „${AENDERUNGSDATEI}“)`;

/** What to do if the register is only behind; nothing if it has been told of the change. */
const nachtrag = (behoerde: Behoerde, angabe: string): string =>
  behoerde.seit === undefined
    ? ` Gilt das erst seit kurzem, tragen Sie es in „${AENDERUNGSDATEI}“ ein (${angabe}, mit „seit“ und „quelle“).`
    : '';

const schluesselUnbekannt = {
  id: 'schluessel-unbekannt',
  schwere: 'fehler',
  findet: 'Der Schlüssel steht nicht im amtlichen Verzeichnis.',
  warum: 'Lage, Landkreis, Bezirk und Einwohnerzahl kommen über den Schlüssel.',
  abhilfe:
    'Übernehmen Sie den Schlüssel der Behörde aus der Meldung oder aus dem Gemeindeverzeichnis.',
  beispiel: { falsch: 'schluessel: "09999"', richtig: 'schluessel: "09187"' },
  *pruefe(kontext) {
    const { daten, register } = kontext;
    if (daten.schluessel === undefined || behoerdeVon(kontext)) return;
    const { schluessel, name } = daten;
    const namen = new Map(register.behoerden.map((b) => [behoerdenname(b), b]));
    const verlaengert = register.behoerden.filter((b) => b.schluessel.startsWith(schluessel));
    const gemeint =
      namen.get(name ?? '') ??
      (verlaengert.length === 1
        ? verlaengert[0]
        : namen.get(naechster(name ?? '', namen.keys()) ?? ''));
    const vorschlag = gemeint?.schluessel;
    yield {
      pfad: ['schluessel'],
      meldung: `Das amtliche Verzeichnis kennt keine Behörde mit dem Schlüssel „${daten.schluessel}“ ${REGISTERHINWEIS}.${
        gemeint
          ? ` „${behoerdenname(gemeint)}“ hat den Schlüssel „${vorschlag}“.`
          : ' Prüfen Sie die Ziffern.'
      }${
        istVgSchluessel(schluessel) && daten.art === 'verwaltungsgemeinschaft'
          ? ` Gibt es die Verwaltungsgemeinschaft erst seit kurzem, tragen Sie sie in „${AENDERUNGSDATEI}“ ein (schluessel, seit, quelle, name, sitz, mitglieder); wurde sie aufgelöst, ebenso (mit „aufgeloest: true“).`
          : daten.entzug && daten.art !== undefined && istOrt(daten.art)
            ? ` Wurde die Gemeinde aufgelöst, tragen Sie sie in „${AENDERUNGSDATEI}“ ein (schluessel, seit, quelle, name, art, nachfolgerin, „aufgeloest: true“); dann bleibt der Datensatz, wie er ist.`
            : ''
      }`,
      vorschlag: vorschlag && `"${vorschlag}"`,
    };
  },
} as const satisfies Regel;

const vgUndMitglied = {
  id: 'vg-und-mitglied',
  schwere: 'fehler',
  findet: 'Eine Verwaltungsgemeinschaft und eine ihrer Gemeinden sind verwechselt.',
  warum:
    'Das Siegel einer Verwaltungsgemeinschaft gilt für alle ihre Mitglieder, das einer Gemeinde nur für sie.',
  abhilfe:
    'Entscheiden Sie, wer das Siegel hat, und übernehmen Sie Name, Art und Schlüssel dieser Behörde.',
  beispiel: {
    falsch: 'name: Verwaltungsgemeinschaft Aindling\nart: markt\nschluessel: "09771114"',
    richtig: 'name: Markt Aindling\nart: markt\nschluessel: "09771112"',
  },
  *pruefe(kontext) {
    const fund = verwechslung(kontext);
    if (!fund) return;
    const { pfad, gemeint, eingetragen } = fund;
    const [feld] = pfad;
    const beide = `„${behoerdenname(eingetragen)}“ (Schlüssel ${eingetragen.schluessel}) und „${behoerdenname(gemeint)}“ (Schlüssel ${gemeint.schluessel}) sind zwei Behörden ${REGISTERHINWEIS}.`;
    yield {
      pfad,
      meldung:
        feld === 'schluessel'
          ? `${beide} Name und Art meinen die eine, der Schlüssel die andere. Übernehmen Sie den richtigen Schlüssel.`
          : `${beide} Der Schlüssel gehört zur ersten, das Feld „${String(feld)}“ passt zur zweiten. Berichtigen Sie das Feld, oder den Schlüssel, wenn die zweite gemeint ist.`,
      vorschlag:
        feld === 'schluessel'
          ? `"${gemeint.schluessel}"`
          : feld === 'art'
            ? eingetragen.art
            : behoerdenname(eingetragen),
    };
  },
} as const satisfies Regel;

const art = {
  id: 'art',
  schwere: 'fehler',
  findet: 'Art und Schlüssel passen nicht zusammen.',
  warum: 'Von der Art hängen Schwelle und Vergleich ab.',
  abhilfe: 'Übernehmen Sie die Art, die zum Schlüssel gehört.',
  beispiel: { falsch: 'art: markt', richtig: 'art: landratsamt' },
  *pruefe(kontext) {
    const behoerde = behoerdeVon(kontext);
    const { art } = kontext.daten;
    if (!behoerde || art === undefined || behoerde.art === art) return;
    if (verwechslung(kontext) || andereAlsSchluessel(kontext)) return;
    if (erhobenZu(kontext)) {
      yield {
        pfad: ['art'],
        meldung: `„${behoerdenname(behoerde)}“ ist im Register die Art „${behoerde.art}“ ${REGISTERHINWEIS}, hier „${art}“. Hat sich das seitdem geändert, tragen Sie in „${AENDERUNGSDATEI}“ ein: schluessel: "${behoerde.schluessel}", seit, quelle und „art: ${art}“; dann stimmt dieser Datensatz. Sonst berichtigen Sie Art und Name.`,
      };
      return;
    }
    yield {
      pfad: ['art'],
      meldung: `Der Schlüssel „${behoerde.schluessel}“ gehört zu „${behoerdenname(behoerde)}“, und das ist die Art „${behoerde.art}“, nicht „${art}“ ${hinweisZu(behoerde)}. Berichtigen Sie die Art oder den Schlüssel.`,
      vorschlag: behoerde.art,
    };
  },
} as const satisfies Regel;

/** The other authority that the name means, where it has a record already. */
function vorhandene(kontext: Kontext) {
  const { daten, register } = kontext;
  const [gemeint, ...weitere] = daten.name === undefined ? [] : benannt(register, daten.name);
  if (!gemeint || weitere.length > 0 || gemeint.schluessel === daten.schluessel) return undefined;
  const [eintrag] = andereMit(kontext, gemeint.schluessel);
  return eintrag && { gemeint, datei: eintrag.datei };
}

const amtAndererName = {
  id: 'amt-anderer-name',
  schwere: 'fehler',
  findet: 'Die Behörde hat unter einem anderen Namen schon einen Datensatz.',
  warum: 'Jede Behörde hat genau eine Seite.',
  abhilfe: 'Ergänzen Sie den vorhandenen Datensatz und löschen Sie den neuen.',
  beispiel: {
    falsch:
      '# landratsamt-rosenheim.yaml gibt es schon\nname: Landratsamt Rosenheim\nschluessel: "09999"',
    richtig:
      '# landratsamt-rosenheim.yaml gibt es noch nicht\nname: Landratsamt Rosenheim\nschluessel: "09187"',
  },
  *pruefe(kontext) {
    const fund = vorhandene(kontext);
    if (!fund) return;
    yield {
      pfad: ['name'],
      meldung: `„${kontext.daten.name}“ ist „${behoerdenname(fund.gemeint)}“ (Schlüssel ${fund.gemeint.schluessel}, Register vom ${REGISTERTAG}), und diese Behörde hat schon einen Datensatz: ${fund.datei}. Ergänzen Sie dort und löschen Sie diese Datei, oder berichtigen Sie den Namen.`,
    };
  },
} as const satisfies Regel;

const schluesselFremd = {
  id: 'schluessel-fremd',
  schwere: 'fehler',
  findet: 'Der Schlüssel gehört zu einer anderen Behörde, als Name und Art sagen.',
  warum:
    'Meist wurde ein Datensatz kopiert und der Schlüssel nicht geändert; Karte, Landkreis und Einwohnerzahl wären die der anderen.',
  abhilfe: 'Übernehmen Sie den Schlüssel aus der Meldung.',
  beispiel: { falsch: 'schluessel: "09190148"', richtig: 'schluessel: "09187"' },
  *pruefe(kontext) {
    const gemeint = andereAlsSchluessel(kontext);
    if (!gemeint || verwechslung(kontext) || vorhandene(kontext)) return;
    const eingetragen = behoerdenname(behoerdeVon(kontext)!);
    yield {
      pfad: ['schluessel'],
      meldung: `Der Schlüssel „${kontext.daten.schluessel}“ gehört zu „${eingetragen}“; nach dem Namen geht es hier um „${behoerdenname(gemeint)}“, und deren Schlüssel ist „${gemeint.schluessel}“ ${REGISTERHINWEIS}. Übernehmen Sie ihn. Ist doch „${eingetragen}“ gemeint, berichtigen Sie Name, Art und Dateinamen.`,
      vorschlag: `"${gemeint.schluessel}"`,
    };
  },
} as const satisfies Regel;

const aufgeloest = {
  id: 'aufgeloest',
  schwere: 'fehler',
  findet: 'Die Behörde gibt es nicht mehr, aber ihr Siegel gilt nach dem Datensatz noch.',
  warum: 'Das Siegel würde für niemanden mehr gelten.',
  abhilfe: 'Ergänzen Sie „entzug“ mit Datum, Grund und Quelle; gelöscht wird der Datensatz nicht.',
  beispiel: {
    falsch: '# die Verwaltungsgemeinschaft ist aufgelöst\nname: Verwaltungsgemeinschaft Aindling',
    richtig:
      'name: Verwaltungsgemeinschaft Aindling\nentzug:\n  seit: "2026-01-01"\n  grund: Die Verwaltungsgemeinschaft wurde aufgelöst.\n  quelle: https://www.stmd.bayern.de/entzug',
  },
  *pruefe(kontext) {
    const behoerde = behoerdeVon(kontext);
    if (!behoerde?.aufgeloest || kontext.daten.entzug || andereAlsSchluessel(kontext)) return;
    yield {
      pfad: ['schluessel'],
      meldung: `„${behoerdenname(behoerde)}“ gibt es seit ${behoerde.seit} nicht mehr („${AENDERUNGSDATEI}“). Ergänzen Sie „entzug“ mit Datum, Grund und Quelle; gelöscht wird der Datensatz nicht.`,
      vorschlag: `entzug: { seit: "${behoerde.seit}", grund: Die ${istOrt(behoerde.art) ? 'Gemeinde' : 'Verwaltungsgemeinschaft'} wurde aufgelöst., quelle: … }`,
    };
  },
} as const satisfies Regel;

const name = {
  id: 'name',
  schwere: 'fehler',
  findet: 'Der Name ist nicht der amtliche.',
  warum: 'Der Name ist Überschrift, Adresse und Suchwort zugleich.',
  abhilfe: 'Übernehmen Sie den Namen aus dem amtlichen Verzeichnis.',
  beispiel: { falsch: 'name: LRA Rosenheim', richtig: 'name: Landratsamt Rosenheim' },
  *pruefe(kontext) {
    const behoerde = behoerdeVon(kontext);
    const { name } = kontext.daten;
    if (!behoerde || name === undefined || behoerdennamen(behoerde).includes(name)) return;
    if (verwechslung(kontext)?.pfad[0] === 'name' || vorhandene(kontext)) return;
    if (erhobenZu(kontext) || andereAlsSchluessel(kontext)) return;
    const neuer = umbenanntIn(kontext);
    if (neuer !== undefined) {
      yield {
        pfad: ['name'],
        meldung: `„${name}“ heißt im Register „${behoerdenname(behoerde)}“ ${REGISTERHINWEIS}. Hat sich das seitdem geändert, tragen Sie in „${AENDERUNGSDATEI}“ ein: schluessel: "${behoerde.schluessel}", seit, quelle und „name: ${neuer}“; dann stimmt dieser Datensatz. Sonst nehmen Sie die Umbenennung zurück.`,
      };
      return;
    }
    yield {
      pfad: ['name'],
      meldung: `Der Name stimmt nicht mit dem amtlichen Verzeichnis überein ${hinweisZu(behoerde)}. Die Behörde mit dem Schlüssel „${behoerde.schluessel}“ heißt dort „${behoerdenname(behoerde)}“. Übernehmen Sie diesen Namen oder berichtigen Sie den Schlüssel.${istUmbenannt(behoerde, name) ? nachtrag(behoerde, '„name“ ohne die Art davor') : ''}`,
      vorschlag: behoerdenname(behoerde),
      eindeutig: gleicheSchreibung(name, behoerdenname(behoerde)),
    };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const BEHOERDE = [
  schluesselUnbekannt,
  schluesselFremd,
  vgUndMitglied,
  aufgeloest,
  art,
  amtAndererName,
  name,
] as const;
