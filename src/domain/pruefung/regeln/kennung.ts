/** Rules on the id of a record, which is its file name: the right one, and only one. */
import { gleich } from '../../datensatz/bearbeiten.ts';
import { KENNUNG } from '../../register/kennung.ts';
import { behoerdennamen, type Behoerde } from '../../register/register.ts';
import { REGISTERHINWEIS, REGISTERTAG } from '../../register/registerstand.ts';
import { slug } from '../../sprache/ortsname.ts';
import {
  andereAlsSchluessel,
  andereMit,
  erhobenZu,
  gemeinteBehoerde,
  umbenanntIn,
} from './gemeint.ts';
import type { Eintrag } from './bestand.ts';
import type { Kontext, Regel } from './regel.ts';

/** The id that belongs to a record: of its authority, by the name that it bears. */
function sollkennung({ daten, kennungen }: Kontext, behoerde: Behoerde): string {
  const [amtlich, ...weitere] = behoerdennamen(behoerde);
  return daten.name !== amtlich && weitere.includes(daten.name ?? '')
    ? slug(daten.name!)
    : kennungen.get(behoerde.schluessel)!;
}

const dateiname = {
  id: 'dateiname',
  schwere: 'fehler',
  findet: 'Der Dateiname passt nicht zum Amt.',
  warum: 'Der Dateiname ist für immer die Adresse der Seite.',
  abhilfe: 'Benennen Sie die Datei um.',
  beispiel: { falsch: '# lra-rosenheim.yaml', richtig: '# landratsamt-rosenheim.yaml' },
  *pruefe(kontext) {
    const { quelltext, daten, basis } = kontext;
    const behoerde = gemeinteBehoerde(kontext);
    if (!behoerde) return;
    const soll = sollkennung(kontext, behoerde);
    if (quelltext.datei.endsWith(`/${soll}.yaml`)) return;
    // The file is named as the record says that its authority is called; that has its own message.
    const eigene = slug(daten.name ?? '');
    const neu = erhobenZu(kontext) ?? umbenanntIn(kontext);
    if (neu && new RegExp(`^${eigene}(-|$)`).test(quelltext.kennung)) return;
    // The name is taken: this is a second record of the authority, or its key is wrong.
    if (andereMit(kontext, behoerde.schluessel).some((eine) => eine.kennung === soll)) return;
    const { datei, kennung } = quelltext;
    const abhilfe =
      kennung === soll
        ? 'Die Endung muss „.yaml“ sein. Benennen Sie die Datei um.'
        : `Benennen Sie die Datei um${KENNUNG.test(kennung) && (!basis || basis.has(kennung)) ? `; war sie schon veröffentlicht, ergänzen Sie „frueher: [${kennung}]“` : ''}.`;
    yield {
      // The name of a file stands in no line, so the message points at its beginning.
      pfad: [],
      ziel: 'schluessel',
      meldung: `Die Datei heißt „${datei.replace(/^.*\//, '')}“, zu diesem Amt gehört aber der Dateiname „${soll}.yaml“ ${REGISTERHINWEIS}. ${abhilfe}`,
      vorschlag: `${soll}.yaml`,
    };
  },
} as const satisfies Regel;

/** What to do where other files say the very same: the one with the right name stays. */
function kopierthinweis(kontext: Kontext, kopien: readonly Eintrag[]): string {
  const behoerde = gemeinteBehoerde(kontext);
  const soll = behoerde && sollkennung(kontext, behoerde);
  const namen = (alle: readonly Eintrag[]) => alle.map(({ datei }) => `„${datei}“`).join(', ');
  const richtige = kopien.filter(({ kennung }) => kennung === soll);
  const loeschen =
    richtige.length > 0
      ? `Löschen Sie diese hier; ${namen(richtige)} bleibt`
      : soll === kontext.quelltext.kennung
        ? `Löschen Sie ${namen(kopien)}; diese hier bleibt`
        : 'Lassen Sie eine stehen, und löschen Sie, was übrig ist';
  return `Genau dasselbe steht in ${namen(kopien)}; es ist eine Kopie. ${loeschen}.`;
}

const amtDoppelt = {
  id: 'amt-doppelt',
  schwere: 'fehler',
  findet: 'Zwei Dateien haben denselben Schlüssel.',
  warum: 'Jede Behörde hat genau eine Seite.',
  abhilfe: 'Führen Sie beide Dateien zusammen; ist die eine nur eine Kopie, löschen Sie sie.',
  beispiel: {
    falsch:
      '# landratsamt-rosenheim.yaml\nschluessel: "09187"\n# landratsamt-rosenheim-neu.yaml\nschluessel: "09187"',
    richtig: '# landratsamt-rosenheim.yaml\nschluessel: "09187"',
  },
  *pruefe(kontext) {
    const { daten } = kontext;
    if (daten.schluessel === undefined || andereAlsSchluessel(kontext)) return;
    const andere = andereMit(kontext, daten.schluessel);
    if (andere.length === 0) return;
    const kopien = andere.filter((eine) => gleich(eine.daten, daten));
    yield {
      pfad: ['schluessel'],
      meldung:
        kopien.length > 0
          ? kopierthinweis(kontext, kopien)
          : `Für den Schlüssel „${daten.schluessel}“ gibt es schon einen Datensatz: ${andere.map(({ datei }) => datei).join(', ')}. Führen Sie beide in einer Datei zusammen.`,
    };
  },
} as const satisfies Regel;

const kennungDoppelt = {
  id: 'kennung-doppelt',
  schwere: 'fehler',
  findet: 'Ein früherer Name ist schon vergeben.',
  warum: 'Eine alte Adresse kann nur zu einem Amt weiterleiten.',
  abhilfe: 'Löschen Sie den doppelten Eintrag in „frueher“.',
  beispiel: {
    falsch: 'frueher: [landratsamt-rosenheim]',
    richtig: 'frueher: [landratsamt-rosenheim-alt]',
  },
  *pruefe({ daten, quelltext, bestand, kennungen, vergebeneKennungen }) {
    for (const [i, kennung] of (daten.frueher ?? []).entries()) {
      if (kennung === undefined) continue;
      const selbst = kennung === quelltext.kennung || daten.frueher!.indexOf(kennung) < i;
      const andere = bestand
        .dateien('kennung', kennung)
        .find(({ datei }) => datei !== quelltext.datei)?.datei;
      // The register may lag behind a new name, and give this authority its former id.
      const vorbehalten =
        vergebeneKennungen.has(kennung) && kennungen.get(daten.schluessel ?? '') !== kennung;
      if (!selbst && !andere && !vorbehalten) continue;
      yield {
        pfad: ['frueher', i],
        meldung: `Der frühere Name „${kennung}“ ist schon vergeben${andere ? ` (${andere})` : selbst ? ' (in dieser Datei)' : ` (an eine andere Behörde; Register vom ${REGISTERTAG})`}. Jede Adresse darf nur zu einem Amt führen: Löschen Sie den Eintrag.`,
      };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const KENNUNGEN = [dateiname, amtDoppelt, kennungDoppelt] as const;
