/** Rules on which authority a record is for: key, kind, name, file, and the records beside it. */
import { istOrt } from '../../register/arten.ts';
import { benannt } from '../../register/behoerdensuche.ts';
import { KENNUNG } from '../../register/kennung.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import { namensschluessel, slug } from '../../sprache/ortsname.ts';
import { behoerdenname, behoerdennamen, type Behoerde } from '../../register/register.ts';
import { naechster } from '../../sprache/aehnlichkeit.ts';
import { behoerdeVon, type Fund, type Kontext } from './regel.ts';

export function* schluesselUnbekannt(kontext: Kontext): Generator<Fund> {
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
    meldung: `Das amtliche Verzeichnis kennt keine Behörde mit dem Schlüssel „${daten.schluessel}“.${
      gemeint
        ? ` „${behoerdenname(gemeint)}“ hat den Schlüssel „${vorschlag}“.`
        : ' Prüfen Sie die Ziffern.'
    }`,
    vorschlag: vorschlag && `"${vorschlag}"`,
  };
}

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

export function* vgUndMitglied(kontext: Kontext): Generator<Fund> {
  const fund = verwechslung(kontext);
  if (!fund) return;
  const { pfad, gemeint, eingetragen } = fund;
  const [feld] = pfad;
  const beide = `„${behoerdenname(eingetragen)}“ (Schlüssel ${eingetragen.schluessel}) und „${behoerdenname(gemeint)}“ (Schlüssel ${gemeint.schluessel}) sind zwei Behörden.`;
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
}

export function* artPasst(kontext: Kontext): Generator<Fund> {
  const behoerde = behoerdeVon(kontext);
  const { art } = kontext.daten;
  if (!behoerde || art === undefined || behoerde.art === art || verwechslung(kontext)) return;
  yield {
    pfad: ['art'],
    meldung: `Der Schlüssel „${behoerde.schluessel}“ gehört zu „${behoerdenname(behoerde)}“, und das ist die Art „${behoerde.art}“, nicht „${art}“. Berichtigen Sie die Art oder den Schlüssel.`,
    vorschlag: behoerde.art,
  };
}

/** The other authority that the name means, where it has a record already. */
function vorhandene({ daten, register, bestand, quelltext }: Kontext) {
  const [gemeint, ...weitere] = daten.name === undefined ? [] : benannt(register, daten.name);
  if (!gemeint || weitere.length > 0 || gemeint.schluessel === daten.schluessel) return undefined;
  const eintrag = bestand
    .dateien('schluessel', gemeint.schluessel)
    .find(({ datei }) => datei !== quelltext.datei);
  return eintrag && { gemeint, datei: eintrag.datei };
}

export function* amtAndererName(kontext: Kontext): Generator<Fund> {
  const fund = vorhandene(kontext);
  if (!fund) return;
  yield {
    pfad: ['name'],
    meldung: `„${kontext.daten.name}“ ist „${behoerdenname(fund.gemeint)}“ (Schlüssel ${fund.gemeint.schluessel}), und diese Behörde hat schon einen Datensatz: ${fund.datei}. Ergänzen Sie dort und löschen Sie diese Datei, oder berichtigen Sie den Namen.`,
  };
}

const gleicheSchreibung = (a: string, b: string) =>
  namensschluessel(a).replace(/([aou])e/g, '$1') === namensschluessel(b).replace(/([aou])e/g, '$1');

export function* nameStimmt(kontext: Kontext): Generator<Fund> {
  const behoerde = behoerdeVon(kontext);
  const { name } = kontext.daten;
  if (!behoerde || name === undefined || behoerdennamen(behoerde).includes(name)) return;
  if (verwechslung(kontext)?.pfad[0] === 'name' || vorhandene(kontext)) return;
  yield {
    pfad: ['name'],
    meldung: `Der Name stimmt nicht mit dem amtlichen Verzeichnis überein. Die Behörde mit dem Schlüssel „${behoerde.schluessel}“ heißt dort „${behoerdenname(behoerde)}“. Übernehmen Sie diesen Namen oder berichtigen Sie den Schlüssel.`,
    vorschlag: behoerdenname(behoerde),
    eindeutig: gleicheSchreibung(name, behoerdenname(behoerde)),
  };
}

export function* dateiname(kontext: Kontext): Generator<Fund> {
  const { quelltext, kennungen, daten, bestand, basis } = kontext;
  const behoerde = behoerdeVon(kontext);
  if (!behoerde) return;
  const [amtlich, ...weitere] = behoerdennamen(behoerde);
  const soll =
    daten.name !== amtlich && weitere.includes(daten.name ?? '')
      ? slug(daten.name!)
      : kennungen.get(behoerde.schluessel)!;
  if (quelltext.datei.endsWith(`/${soll}.yaml`)) return;
  // The name is taken: this is a second record of the authority, or its key is wrong.
  const andere = bestand.dateien('schluessel', behoerde.schluessel);
  if (andere.some((eine) => eine.kennung === soll && eine.datei !== quelltext.datei)) return;
  const { datei, kennung } = quelltext;
  const abhilfe =
    kennung === soll
      ? 'Die Endung muss „.yaml“ sein. Benennen Sie die Datei um.'
      : `Benennen Sie die Datei um${KENNUNG.test(kennung) && (!basis || basis.has(kennung)) ? `; war sie schon veröffentlicht, ergänzen Sie „frueher: [${kennung}]“` : ''}.`;
  yield {
    // The name of a file stands in no line, so the message points at its beginning.
    pfad: [],
    ziel: 'schluessel',
    meldung: `Die Datei heißt „${datei.replace(/^.*\//, '')}“, zu diesem Amt gehört aber der Dateiname „${soll}.yaml“. ${abhilfe}`,
    vorschlag: `${soll}.yaml`,
  };
}

export function* amtDoppelt({ daten, quelltext, bestand }: Kontext): Generator<Fund> {
  if (daten.schluessel === undefined) return;
  const andere = bestand
    .dateien('schluessel', daten.schluessel)
    .filter(({ datei }) => datei !== quelltext.datei);
  if (andere.length === 0) return;
  yield {
    pfad: ['schluessel'],
    meldung: `Für den Schlüssel „${daten.schluessel}“ gibt es schon einen Datensatz: ${andere.map(({ datei }) => datei).join(', ')}. Führen Sie beide in einer Datei zusammen.`,
  };
}

export function* kennungDoppelt({
  daten,
  quelltext,
  bestand,
  vergebeneKennungen,
}: Kontext): Generator<Fund> {
  for (const [i, kennung] of (daten.frueher ?? []).entries()) {
    if (kennung === undefined) continue;
    const selbst = kennung === quelltext.kennung || daten.frueher!.indexOf(kennung) < i;
    const andere = bestand
      .dateien('kennung', kennung)
      .find(({ datei }) => datei !== quelltext.datei)?.datei;
    const vorbehalten = vergebeneKennungen.has(kennung);
    if (!selbst && !andere && !vorbehalten) continue;
    yield {
      pfad: ['frueher', i],
      meldung: `Der frühere Name „${kennung}“ ist schon vergeben${andere ? ` (${andere})` : selbst ? ' (in dieser Datei)' : ' (an eine andere Behörde)'}. Jede Adresse darf nur zu einem Amt führen: Löschen Sie den Eintrag.`,
    };
  }
}
