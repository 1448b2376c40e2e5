/** Rules on which authority a record is for: key, kind and name. */
import type { Pfad } from '../../datensatz/quelltext.ts';
import { istOrt } from '../../register/arten.ts';
import { benannt } from '../../register/behoerdensuche.ts';
import { behoerdenname, behoerdennamen, type Behoerde } from '../../register/register.ts';
import { REGISTERHINWEIS, REGISTERTAG } from '../../register/registerstand.ts';
import { naechster } from '../../sprache/aehnlichkeit.ts';
import { namensschluessel } from '../../sprache/ortsname.ts';
import { behoerdeVon, type Kontext, type Regel } from './regel.ts';

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
      }`,
      vorschlag: vorschlag && `"${vorschlag}"`,
    };
  },
} as const satisfies Regel;

const IST_VG_NAME = /^(VG|VGem\.?|Verwaltungsgemeinschaft)\s/i;

/** A Verwaltungsgemeinschaft taken for one of its members, or the other way round. */
function verwechslung(
  kontext: Kontext,
): { pfad: Pfad; gemeint: Behoerde; eingetragen: Behoerde } | undefined {
  const { daten, register } = kontext;
  const eingetragen = behoerdeVon(kontext);
  if (!eingetragen || daten.name === undefined || daten.art === undefined) return undefined;
  const [keyIstVg, artIstVg, nameIstVg] = [
    eingetragen.art === 'verwaltungsgemeinschaft',
    daten.art === 'verwaltungsgemeinschaft',
    IST_VG_NAME.test(daten.name),
  ];
  if (artIstVg === keyIstVg && nameIstVg === keyIstVg) return undefined;
  if (!keyIstVg && !istOrt(eingetragen.art)) return undefined;
  const gemeint = keyIstVg
    ? (register.gebiet(eingetragen).find(({ name }) => daten.name!.endsWith(` ${name}`)) ??
      register.gebiet(eingetragen).find(({ name }) => name === eingetragen.name))
    : eingetragen.vg === undefined
      ? undefined
      : register.behoerde(eingetragen.vg);
  if (!gemeint) return undefined;
  // Two of three decide what is meant; the third is wrong.
  const falsch = artIstVg === nameIstVg ? 'schluessel' : artIstVg === keyIstVg ? 'name' : 'art';
  return { pfad: [falsch], gemeint, eingetragen };
}

const vgUndMitglied = {
  id: 'vg-und-mitglied',
  schwere: 'fehler',
  findet: 'Eine Verwaltungsgemeinschaft und eine ihrer Gemeinden sind verwechselt.',
  warum:
    'Das Siegel einer Verwaltungsgemeinschaft gilt für alle ihre Mitglieder, das einer Gemeinde nur für sie.',
  abhilfe:
    'Entscheiden Sie, wer das Siegel trägt, und übernehmen Sie Name, Art und Schlüssel dieser Behörde.',
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
    if (!behoerde || art === undefined || behoerde.art === art || verwechslung(kontext)) return;
    yield {
      pfad: ['art'],
      meldung: `Der Schlüssel „${behoerde.schluessel}“ gehört zu „${behoerdenname(behoerde)}“, und das ist die Art „${behoerde.art}“, nicht „${art}“ ${REGISTERHINWEIS}. Berichtigen Sie die Art oder den Schlüssel.`,
      vorschlag: behoerde.art,
    };
  },
} as const satisfies Regel;

/** The other authority that the name means, where it has a record already. */
function vorhandene({ daten, register, bestand, quelltext }: Kontext) {
  const [gemeint, ...weitere] = daten.name === undefined ? [] : benannt(register, daten.name);
  if (!gemeint || weitere.length > 0 || gemeint.schluessel === daten.schluessel) return undefined;
  const eintrag = bestand
    .dateien('schluessel', gemeint.schluessel)
    .find(({ datei }) => datei !== quelltext.datei);
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

const gleicheSchreibung = (a: string, b: string) =>
  namensschluessel(a).replace(/([aou])e/g, '$1') === namensschluessel(b).replace(/([aou])e/g, '$1');

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
    yield {
      pfad: ['name'],
      meldung: `Der Name stimmt nicht mit dem amtlichen Verzeichnis überein ${REGISTERHINWEIS}. Die Behörde mit dem Schlüssel „${behoerde.schluessel}“ heißt dort „${behoerdenname(behoerde)}“. Übernehmen Sie diesen Namen oder berichtigen Sie den Schlüssel.`,
      vorschlag: behoerdenname(behoerde),
      eindeutig: gleicheSchreibung(name, behoerdenname(behoerde)),
    };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const BEHOERDE = [schluesselUnbekannt, vgUndMitglied, art, amtAndererName, name] as const;
