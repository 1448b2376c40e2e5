/** Checks records: all messages at once, and the records that may be published. */
import { amtKennungen } from './kennung.ts';
import type { Meldung, Quelltext, Schwere } from './meldung.ts';
import type { Register } from './register.ts';
import type { Anliegen, Anliegendaten } from './anliegen.ts';
import { pruefeAnliegenform, pruefeForm, type FormFund } from './regeln/form.ts';
import type { Fund, Kontext, Teildatensatz } from './regeln/regel.ts';
import { FORM_REGELN, REGELN } from './regeln/tabelle.ts';
import type { Datensatz } from './schema.ts';

/** A record that has passed the check, with its id. */
export interface GeprueftesAmt {
  id: string;
  datensatz: Datensatz;
}

export interface Pruefergebnis {
  meldungen: Meldung[];
  /** The records without errors. */
  aemter: GeprueftesAmt[];
}

interface Gelesen {
  quelltext: Quelltext;
  daten: Teildatensatz;
  formfunde: FormFund[];
}

function alsMeldung(quelltext: Quelltext, fund: Fund, regel: string, schwere: Schwere): Meldung {
  return {
    datei: quelltext.datei,
    ...quelltext.stelle(fund.pfad, fund.ziel),
    regel,
    schwere,
    meldung: fund.meldung,
    vorschlag: fund.vorschlag ?? null,
  };
}

const alsLesemeldung = ({ datei, lesefehler }: Quelltext): Meldung => ({
  datei,
  zeile: lesefehler!.zeile,
  spalte: lesefehler!.spalte,
  regel: lesefehler!.regel,
  schwere: 'fehler',
  meldung: lesefehler!.meldung,
  vorschlag: null,
});

const geordnet = (meldungen: Meldung[]): Meldung[] =>
  meldungen.sort(
    (a, b) => a.datei.localeCompare(b.datei) || a.zeile - b.zeile || a.spalte - b.spalte,
  );

function sammle(
  gelesene: readonly Gelesen[],
  schluesselVon: (gelesen: Gelesen) => readonly (string | undefined)[],
) {
  const dateien = new Map<string, string[]>();
  for (const gelesen of gelesene)
    for (const schluessel of schluesselVon(gelesen)) {
      if (schluessel === undefined) continue;
      const liste = dateien.get(schluessel);
      if (liste) liste.push(gelesen.quelltext.datei);
      else dateien.set(schluessel, [gelesen.quelltext.datei]);
    }
  return dateien;
}

/**
 * Checks all records of a content folder together: some rules look across files.
 * @param heute day of the check, `YYYY-MM-DD`
 */
export function pruefe(
  quelltexte: readonly Quelltext[],
  register: Register,
  heute: string,
): Pruefergebnis {
  const lesbar = quelltexte.filter(({ lesefehler }) => !lesefehler);
  const gelesene = lesbar.map((quelltext): Gelesen => {
    const { daten, funde } = pruefeForm(quelltext);
    return { quelltext, daten, formfunde: funde };
  });
  const kennungen = amtKennungen(register);
  const gemeinsam = {
    register,
    heute,
    kennungen,
    vergebeneKennungen: new Set(kennungen.values()),
    dateienNachSchluessel: sammle(gelesene, ({ daten }) => [daten.schluessel]),
    dateienNachKennung: sammle(gelesene, ({ daten, quelltext }) => [
      quelltext.kennung,
      ...(daten.frueher ?? []),
    ]),
  };

  const meldungen = quelltexte.filter(({ lesefehler }) => lesefehler).map(alsLesemeldung);
  const aemter: GeprueftesAmt[] = [];
  for (const { quelltext, daten, formfunde } of gelesene) {
    const kontext: Kontext = { ...gemeinsam, quelltext, daten };
    const eigene = [
      ...formfunde.map((fund) =>
        alsMeldung(quelltext, fund, fund.regel, FORM_REGELN[fund.regel].schwere),
      ),
      ...REGELN.flatMap(({ id, schwere, pruefe }) =>
        [...pruefe(kontext)].map((fund) => alsMeldung(quelltext, fund, id, schwere)),
      ),
    ];
    meldungen.push(...eigene);
    if (!eigene.some(({ schwere }) => schwere === 'fehler'))
      aemter.push({ id: quelltext.kennung, datensatz: daten as Datensatz });
  }
  return { meldungen: geordnet(meldungen), aemter };
}

/** Checks the errands: the same messages as for records. */
export function pruefeAnliegen(quelltexte: readonly Quelltext[]): {
  meldungen: Meldung[];
  anliegen: Anliegen[];
} {
  const meldungen: Meldung[] = [];
  const anliegen: Anliegen[] = [];
  for (const quelltext of quelltexte) {
    if (quelltext.lesefehler) {
      meldungen.push(alsLesemeldung(quelltext));
      continue;
    }
    const { funde, daten } = pruefeAnliegenform(quelltext);
    meldungen.push(
      ...funde.map((fund) =>
        alsMeldung(quelltext, fund, fund.regel, FORM_REGELN[fund.regel].schwere),
      ),
    );
    if (funde.length === 0) anliegen.push({ id: quelltext.kennung, ...(daten as Anliegendaten) });
  }
  return { meldungen: geordnet(meldungen), anliegen };
}
