/** Checks errands, and the exceptions to who is responsible for them: the same messages as for records. */
import type { Anliegen, Anliegendaten } from '../datensatz/anliegen.ts';
import type { Ausnahme } from '../datensatz/ausnahme.ts';
import type { Formschema } from '../datensatz/formschema.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import { istOrt } from '../register/arten.ts';
import type { Register } from '../register/register.ts';
import type { Meldung } from './meldung.ts';
import { alsMeldung, befund, geordnet, liesNebendatei } from './pruefung.ts';
import type { Fund } from './regeln/regel.ts';
import { regel, type Regelname } from './regeln/tabelle.ts';

/** Checks the errands. */
export function pruefeAnliegen(
  quelltexte: readonly Quelltext[],
  schema: Formschema,
): { meldungen: Meldung[]; anliegen: Anliegen[] } {
  const meldungen: Meldung[] = [];
  const anliegen: Anliegen[] = [];
  for (const quelltext of quelltexte) {
    const { formfunde, daten, kennung } = liesNebendatei(schema, quelltext);
    meldungen.push(...formfunde.map((eines) => alsMeldung(quelltext, eines)));
    if (formfunde.length === 0)
      anliegen.push({ id: kennung, ...(daten as unknown as Anliegendaten) });
  }
  return { meldungen: geordnet(meldungen), anliegen };
}

/** What exceptions are compared with. */
interface Ausnahmegrundlage {
  /** Form of an exception. */
  schema: Formschema;
  register: Register;
  /** Ids of the errands. */
  anliegen: ReadonlySet<string>;
}

type Ausnahmefund = Fund & { regel: Regelname };

const falsch = (pfad: Fund['pfad'], meldung: string): Ausnahmefund => ({
  regel: 'falscher-wert',
  pfad,
  meldung,
});

/** For what and for whom exceptions hold; no two may speak of the same. */
const gegenstaende = ({ anliegen, art, orte = [] }: Ausnahme) =>
  anliegen.flatMap((id) => [
    ...(art ? [{ was: `${id} ${art}`, pfad: ['art'] }] : []),
    ...orte.map(({ ort }, i) => ({ was: `${id} ${ort}`, pfad: ['orte', i, 'ort'] })),
  ]);

function* fundeIn(
  ausnahme: Ausnahme,
  { register, anliegen }: Ausnahmegrundlage,
  vergeben: Map<string, string>,
  datei: string,
): Generator<Ausnahmefund> {
  if (!ausnahme.art && !ausnahme.orte)
    yield {
      regel: 'pflichtfeld',
      pfad: [],
      ziel: 'schluessel',
      fehlt: 'orte',
      meldung: 'Es fehlt, für wen die Ausnahme gilt. Ergänzen Sie „art“ oder „orte“.',
    };
  for (const [i, id] of ausnahme.anliegen.entries())
    if (!anliegen.has(id))
      yield falsch(
        ['anliegen', i],
        `Das Anliegen „${id}“ gibt es nicht. Schreiben Sie den Namen seiner Datei in content/anliegen ohne „.yaml“.`,
      );
  for (const [i, { ort, landratsamt }] of (ausnahme.orte ?? []).entries()) {
    const gemeinde = register.finde(ort);
    if (!gemeinde || !istOrt(gemeinde.art))
      yield falsch(
        ['orte', i, 'ort'],
        `Das Register kennt keine Gemeinde mit dem Schlüssel ${ort}.`,
      );
    if (landratsamt && register.finde(landratsamt)?.art !== 'landratsamt')
      yield falsch(
        ['orte', i, 'landratsamt'],
        `Das Register kennt kein Landratsamt mit dem Schlüssel ${landratsamt}.`,
      );
  }
  for (const { was, pfad } of gegenstaende(ausnahme)) {
    const andere = vergeben.get(was);
    if (andere)
      yield falsch(pfad, `Dasselbe regelt schon ${andere}. Streichen Sie eines von beiden.`);
    else vergeben.set(was, datei);
  }
}

/** Checks the exceptions. @returns those without a fault, and what is wrong with the others */
export function pruefeAusnahmen(
  quelltexte: readonly Quelltext[],
  grundlage: Ausnahmegrundlage,
): { meldungen: Meldung[]; ausnahmen: (Ausnahme & { id: string })[] } {
  const meldungen: Meldung[] = [];
  const ausnahmen: (Ausnahme & { id: string })[] = [];
  const vergeben = new Map<string, string>();
  for (const quelltext of quelltexte) {
    const { formfunde, daten, kennung, datei } = liesNebendatei(grundlage.schema, quelltext);
    const ausnahme = daten as unknown as Ausnahme;
    const funde =
      formfunde.length > 0
        ? formfunde
        : [...fundeIn(ausnahme, grundlage, vergeben, datei)].map(({ regel: id, ...fund }) =>
            befund(regel(id), fund),
          );
    meldungen.push(...funde.map((eines) => alsMeldung(quelltext, eines)));
    if (funde.length === 0) ausnahmen.push({ id: kennung, ...ausnahme });
  }
  return { meldungen: geordnet(meldungen), ausnahmen };
}
