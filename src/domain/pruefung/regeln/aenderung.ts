/** Rules on `register/aenderungen.yaml`: what changed after the day of the register. */
import { frueheste, kalendermangel } from '../../datensatz/stand.ts';
import { istOrt } from '../../register/arten.ts';
import {
  istErledigt,
  istVgSchluessel,
  type Registeraenderung,
} from '../../register/fortschreibung.ts';
import { behoerdenname, kreisSchluessel, type Register } from '../../register/register.ts';
import { REGISTERHINWEIS } from '../../register/registerstand.ts';
import type { Fund, Regel } from './regel.ts';

const registeraenderung = {
  id: 'register-aenderung',
  schwere: 'fehler',
  findet: 'Eine Änderung in „register/aenderungen.yaml“ passt nicht zum Register.',
  warum: 'Aus ihr folgt, wie eine Behörde heißt und für welche Gemeinden sie da ist.',
  abhilfe: 'Prüfen Sie Schlüssel und Angaben an der amtlichen Quelle.',
  beispiel: {
    falsch: '- schluessel: "09999999"\n  art: markt',
    richtig: '- schluessel: "09187128"\n  art: markt',
  },
} as const satisfies Regel;

const aenderungErledigt = {
  id: 'aenderung-erledigt',
  schwere: 'warnung',
  findet: 'Eine Änderung steht schon im Register.',
  warum: 'Was das Register selbst sagt, braucht keinen Nachtrag.',
  abhilfe: 'Löschen Sie den Eintrag aus „register/aenderungen.yaml“.',
  beispiel: {
    falsch: '- schluessel: "09187128"\n  art: markt',
    richtig: '# der Eintrag ist gelöscht',
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const AENDERUNG = [registeraenderung, aenderungErledigt] as const;

/** What looking at the changes finds; the path begins with the place in the list. */
export interface Aenderungsfund extends Fund {
  regel: (typeof AENDERUNG)[number]['id'];
}

/** What the changes are compared with. */
export interface Aenderungsumfeld {
  /** The register as its official file has it. */
  basis: Register;
  /** Day of the check, `YYYY-MM-DD`. */
  heute: string;
  /** Keys of the authorities that have a record: a dissolved one among them keeps its line. */
  mitDatensatz: ReadonlySet<string>;
}

type Mangel = readonly [feld: keyof Registeraenderung, meldung: string];

function* datumsmaengel({ seit }: Registeraenderung, heute: string): Generator<Mangel> {
  const mangel = kalendermangel(seit);
  if (mangel !== undefined)
    yield ['seit', `Das Datum „${seit}“ ${mangel} Schreiben Sie Jahr-Monat-Tag.`];
  else if (frueheste(seit) > heute)
    yield [
      'seit',
      `Das Datum „${seit}“ liegt in der Zukunft (heute ist ${heute}). Tragen Sie die Änderung ein, wenn sie gilt.`,
    ];
}

/** Why the dissolution of a Gemeinde cannot stand here. */
function* aufloesungsmaengel(eine: Registeraenderung, basis: Register): Generator<Mangel> {
  const { schluessel, name, art, nachfolgerin } = eine;
  const bekannte = basis.finde(schluessel);
  if (bekannte) {
    yield [
      'aufgeloest',
      `Das Register kennt „${behoerdenname(bekannte)}“ noch ${REGISTERHINWEIS}, und ihre Grenzen stehen auf den Karten. Ihr Datensatz bekommt „entzug“; dieser Eintrag kommt mit dem Register dazu, das sie nicht mehr kennt (npm run register). Löschen Sie ihn bis dahin.`,
    ];
    return;
  }
  if (basis.finde(kreisSchluessel(schluessel))?.art !== 'landratsamt')
    yield [
      'schluessel',
      `Es gibt keinen Landkreis „${kreisSchluessel(schluessel)}“. Prüfen Sie die Ziffern.`,
    ];
  if (name === undefined || art === undefined || nachfolgerin === undefined)
    yield [
      'aufgeloest',
      'Ergänzen Sie „name“ und „art“, wie sie zuletzt waren, und „nachfolgerin“ (Schlüssel der Gemeinde, zu der das Gebiet jetzt gehört): Der Datensatz bleibt lesbar.',
    ];
  else if (!istOrt(basis.finde(nachfolgerin)?.art ?? 'bezirk'))
    yield [
      'nachfolgerin',
      `Das Register kennt keine Gemeinde mit dem Schlüssel „${nachfolgerin}“ ${REGISTERHINWEIS}. Prüfen Sie die Ziffern.`,
    ];
}

/** Why a change of a municipality cannot be. */
function* gemeindemaengel(eine: Registeraenderung, basis: Register): Generator<Mangel> {
  for (const feld of ['sitz', 'mitglieder'] as const)
    if (eine[feld] !== undefined)
      yield [
        feld,
        `„${feld}“ gibt es nur bei einer Verwaltungsgemeinschaft (Schlüssel mit 9 Ziffern). Löschen Sie das Feld, oder berichtigen Sie den Schlüssel.`,
      ];
  if (eine.aufgeloest) {
    yield* aufloesungsmaengel(eine, basis);
    return;
  }
  if (eine.nachfolgerin !== undefined)
    yield [
      'nachfolgerin',
      'Eine Nachfolgerin hat nur, was aufgelöst ist. Ergänzen Sie „aufgeloest: true“, oder löschen Sie das Feld.',
    ];
  if (!istOrt(basis.finde(eine.schluessel)?.art ?? 'bezirk'))
    yield [
      'schluessel',
      `Das Register kennt keine Gemeinde mit dem Schlüssel „${eine.schluessel}“ ${REGISTERHINWEIS}. Prüfen Sie die Ziffern; eine neue Gemeinde braucht ein neues Register (npm run register).`,
    ];
  if (eine.name === undefined && eine.art === undefined)
    yield [
      'schluessel',
      'Der Eintrag sagt nicht, was sich ändert. Ergänzen Sie „name“ oder „art“.',
    ];
}

/** Why the members of a VG cannot be. */
function* mitgliedermaengel(eine: Registeraenderung, basis: Register): Generator<Mangel> {
  for (const mitglied of eine.mitglieder ?? []) {
    const ort = basis.finde(mitglied);
    if (!ort || !istOrt(ort.art))
      yield [
        'mitglieder',
        `Das Register kennt keine Gemeinde mit dem Schlüssel „${mitglied}“ ${REGISTERHINWEIS}. Prüfen Sie die Ziffern.`,
      ];
    else if (ort.landkreis !== kreisSchluessel(eine.schluessel))
      yield [
        'mitglieder',
        `„${behoerdenname(ort)}“ (${mitglied}) liegt in einem anderen Landkreis als die Verwaltungsgemeinschaft. Prüfen Sie beide Schlüssel.`,
      ];
  }
}

/** Why a change of a VG cannot be. */
function* vgMaengel(eine: Registeraenderung, basis: Register): Generator<Mangel> {
  const { schluessel, name, sitz, mitglieder, aufgeloest, art, nachfolgerin } = eine;
  if (basis.finde(kreisSchluessel(schluessel))?.art !== 'landratsamt')
    yield [
      'schluessel',
      `Es gibt keinen Landkreis „${kreisSchluessel(schluessel)}“. Prüfen Sie die Ziffern.`,
    ];
  if (art !== undefined)
    yield ['art', 'Die Art einer Verwaltungsgemeinschaft ändert sich nicht. Löschen Sie das Feld.'];
  if (nachfolgerin !== undefined)
    yield ['nachfolgerin', 'Das gibt es nur bei einer aufgelösten Gemeinde. Löschen Sie das Feld.'];
  if (aufgeloest && mitglieder)
    yield [
      'mitglieder',
      'Was aufgelöst ist, hat keine Mitglieder. Löschen Sie eines der beiden Felder.',
    ];
  // Once a newer register has forgotten it, its line alone tells what its record is about.
  if (aufgeloest && (name === undefined || sitz === undefined))
    yield [
      'aufgeloest',
      'Ergänzen Sie „name“ und „sitz“, wie sie zuletzt waren: Der Datensatz bleibt lesbar.',
    ];
  if (!aufgeloest && !basis.finde(schluessel) && !(name && sitz && mitglieder))
    yield [
      'schluessel',
      `Die Verwaltungsgemeinschaft „${schluessel}“ ist neu ${REGISTERHINWEIS}. Ergänzen Sie „name“, „sitz“ und „mitglieder“, oder prüfen Sie die Ziffern.`,
    ];
  if (![name, sitz, mitglieder, aufgeloest].some((angabe) => angabe !== undefined))
    yield [
      'schluessel',
      'Der Eintrag sagt nicht, was sich ändert. Ergänzen Sie „name“, „sitz“, „mitglieder“ oder „aufgeloest“.',
    ];
  yield* mitgliedermaengel(eine, basis);
}

/** What is wrong with the changes, or no longer needed. */
export function* pruefeAenderungen(
  aenderungen: readonly (Registeraenderung | undefined)[],
  { basis, heute, mitDatensatz }: Aenderungsumfeld,
): Generator<Aenderungsfund> {
  const gesehen = new Set<string>();
  const vergeben = new Set<string>();
  for (const [i, eine] of aenderungen.entries()) {
    // What has a fault in its form has a message of its own.
    if (!eine) continue;
    const { schluessel, mitglieder = [] } = eine;
    const maengel: Mangel[] = [
      ...datumsmaengel(eine, heute),
      ...(istVgSchluessel(schluessel) ? vgMaengel(eine, basis) : gemeindemaengel(eine, basis)),
      ...(gesehen.has(schluessel)
        ? [
            [
              'schluessel',
              'Dieser Schlüssel steht zweimal da. Führen Sie beide Einträge zusammen.',
            ] as const,
          ]
        : []),
      ...mitglieder
        .filter((mitglied) => vergeben.has(mitglied))
        .map(
          (mitglied) =>
            [
              'mitglieder',
              `Die Gemeinde „${mitglied}“ steht bei zwei Verwaltungsgemeinschaften. Löschen Sie sie bei einer.`,
            ] as const,
        ),
    ];
    gesehen.add(schluessel);
    for (const mitglied of mitglieder) vergeben.add(mitglied);
    for (const [feld, meldung] of maengel)
      yield { regel: registeraenderung.id, pfad: [i, feld], meldung };
    if (
      maengel.length === 0 &&
      istErledigt(basis, eine) &&
      !(eine.aufgeloest && mitDatensatz.has(schluessel))
    )
      yield {
        regel: aenderungErledigt.id,
        pfad: [i, 'schluessel'],
        meldung: `Das Register sagt das inzwischen selbst ${REGISTERHINWEIS}. Löschen Sie diesen Eintrag.`,
      };
  }
}
