/**
 * The first calls with a new account: what comes is compared with what is expected. Nothing of this
 * was ever tried against the real service, so every expectation may be wrong; the report says which.
 */
import { datensatzVon, type Pruefstand } from '../../datensatz/datensatzsuche.ts';
import type { Datensatz } from '../../datensatz/schema.ts';
import { aktuelleZahl } from '../../datensatz/verlauf.ts';
import { ART_INFO } from '../../register/arten.ts';
import { behoerdenname, type Register } from '../../register/register.ts';
import {
  feld,
  Formfehler,
  inhaltVon,
  istObjekt,
  listeIn,
  schluesselIn,
  textVon,
  type Antwort,
  type Holer,
} from './antwort.ts';
import { ortsangabe, verfahrensfrage } from './erhebung.ts';
import { leistungenAus, verfahrenAus, VERFAHREN, type Leistung } from './leser.ts';
import { liesDienststellen } from './seiten.ts';
import { zaehle } from './zaehlung.ts';
import { ordneZu, type Zugeordnet, type Zuordnungen } from './zuordnung.ts';

/** One question to the interface, and what its answer says. */
export interface Probeschritt {
  frage: string;
  /** Path and parameters, as they were asked. */
  aufruf: string;
  /** False where something came that this program cannot use. */
  wieErwartet: boolean;
  /** What was found, each a German sentence. */
  funde: readonly string[];
}

export interface Probelage {
  register: Register;
  pruefstand: Pruefstand;
}

type Befund = Pick<Probeschritt, 'wieErwartet' | 'funde'>;

const aufrufAus = (pfad: string, parameter: Readonly<Record<string, string>> = {}): string => {
  const angaben = new URLSearchParams(parameter).toString();
  return angaben === '' ? pfad : `${pfad}?${angaben}`;
};

/** Asks and reads; an unknown shape is a finding here, no stop. */
async function schritt(
  hole: Holer,
  frage: string,
  [pfad, parameter]: readonly [string, Record<string, string>?],
  deute: (antwort: Antwort) => Befund,
): Promise<Probeschritt> {
  const aufruf = aufrufAus(pfad, parameter);
  try {
    return { frage, aufruf, ...deute(await hole(pfad, parameter)) };
  } catch (fehler) {
    if (!(fehler instanceof Formfehler)) throw fehler;
    return { frage, aufruf, wieErwartet: false, funde: [fehler.message] };
  }
}

const anteil = (teil: number, alle: number) => `${teil} von ${alle}`;

/** The service that is asked for in the examples: known in public under this number. */
const BEISPIEL = { id: '365', titel: 'Wohnsitz; Anmeldung' };

function leistungsbefund(leistungen: readonly Leistung[], antwort: Antwort): Befund {
  const mitSeite = leistungen.filter(({ url }) => url !== undefined).length;
  const beispiel = leistungen.find(({ name }) => name === BEISPIEL.titel);
  return {
    wieErwartet: leistungen.length > 0 && mitSeite > 0,
    funde: [
      `Felder der Antwort: ${schluesselIn(antwort.daten)}.`,
      `${leistungen.length} Leistungen, ${mitSeite} mit einer Seite im BayernPortal.`,
      beispiel
        ? `„${BEISPIEL.titel}“ hat die Nummer ${beispiel.id}${beispiel.id === BEISPIEL.id ? ' wie erwartet' : `, erwartet war ${BEISPIEL.id}`}; Seite: ${beispiel.url ?? 'keine'}.`
        : `„${BEISPIEL.titel}“ ist nicht dabei.`,
    ],
  };
}

/** Whether an address carries the place, by which a deep link would work. */
function ortsbefund({ status, daten }: Antwort): Befund {
  const eintrag = istObjekt(daten) ? (feld(daten, 'leistung') ?? daten) : daten;
  const adresse = istObjekt(eintrag) ? textVon(feld(eintrag, 'url')) : '';
  const angaben = URL.canParse(adresse) ? [...new URL(adresse).searchParams.keys()] : [];
  return {
    wieErwartet: status === 200 && adresse !== '',
    funde: [
      `Status ${status}, Felder: ${schluesselIn(daten)}.`,
      adresse === ''
        ? 'Keine Adresse („url“).'
        : `Die Adresse ${angaben.length > 0 ? `trägt den Ort (${angaben.join(', ')}): Damit ließen sich tiefere Links bauen` : 'trägt keinen Ort'}: ${adresse}`,
    ],
  };
}

/** How many procedures a description names, and in which envelope it comes. */
function beschreibungsbefund({ status, daten }: Antwort): Befund {
  const huelle = istObjekt(daten) ? feld(daten, 'leistungsbeschreibung') : undefined;
  const [eintrag] = [huelle ?? daten].flat();
  const verfahren = istObjekt(eintrag) ? feld(eintrag, 'onlineVerfahren') : undefined;
  const darin = istObjekt(verfahren)
    ? (feld(verfahren, 'onlineVerfahren') ?? verfahren)
    : verfahren;
  return {
    wieErwartet: status === 200 && istObjekt(eintrag),
    funde: [
      `Status ${status}, ${huelle === undefined ? 'ohne Hülle' : 'in der Hülle „leistungsbeschreibung“'}, Felder: ${schluesselIn(eintrag)}.`,
      `Onlineverfahren darin: ${[darin ?? []].flat().length}.`,
    ],
  };
}

const stellenfunde = (zuordnungen: Zuordnungen): string[] => {
  const { zugeordnete, unklare, fremde } = zuordnungen;
  const stellen = [
    ...zugeordnete.map(({ dienststelle }) => dienststelle),
    ...unklare.map(({ dienststelle }) => dienststelle),
    ...fremde,
  ];
  const zahl = (passt: (eine: (typeof stellen)[number]) => boolean) =>
    anteil(stellen.filter(passt).length, stellen.length);
  const laengen = [...new Set(stellen.map(({ schluessel }) => schluessel.length))].sort(
    (a, b) => a - b,
  );
  const gleichAgs = zugeordnete.filter(
    ({ dienststelle, behoerde }) => dienststelle.schluessel === behoerde.schluessel,
  ).length;
  return [
    `${stellen.length} Dienststellen: ${zugeordnete.length} zugeordnet, ${unklare.length} unklar, ${fremde.length} dem Namen nach keine Behörde des Registers.`,
    `Dienststellenschlüssel mit ${laengen.join(', ') || '0'} Zeichen; gleich dem amtlichen Schlüssel: ${anteil(gleichAgs, zugeordnete.length)}.`,
    `Mit Postleitzahl: ${zahl(({ plz }) => plz.length > 0)}; mit amtlichem Schlüssel in einem eigenen Feld: ${zahl(({ amtlich }) => amtlich !== '')}; mit eigener Seite im BayernPortal: ${zahl(({ seite }) => seite !== undefined)}.`,
    `Arten: ${[...new Set(stellen.map(({ art }) => art || 'keine'))].slice(0, 20).join(', ')}.`,
  ];
};

/** What an error looks like. */
const fehlbefund = ({ status, typ }: Antwort): Befund => ({
  wieErwartet: status >= 400,
  funde: [`Status ${status}, Inhalt: ${typ}.`],
});

/** The number that an answer leads to, beside what the record says. */
function zahlbefund(antwort: Antwort, vergleich: string): Befund {
  const zuordnungen = verfahrenAus(inhaltVon(antwort, 'die Onlineverfahren'));
  const eintraege = listeIn(antwort.daten, VERFAHREN);
  const { anzahl, ohneNummer } = zaehle(zuordnungen);
  const innen = eintraege.map((eintrag) => feld(eintrag, 'onlineverfahren')).find(Boolean);
  return {
    wieErwartet: anzahl > 0 && ohneNummer === 0,
    funde: [
      `Felder der Antwort: ${schluesselIn(antwort.daten)}; eines Eintrags: ${schluesselIn(eintraege[0])}${innen === undefined ? '' : `; darin: ${schluesselIn(innen)}`}.`,
      `${zuordnungen.length} Nennungen, ${anzahl} verschiedene Online-Verfahren${ohneNummer > 0 ? `, ${ohneNummer} ohne Nummer (nicht zählbar)` : ''}. ${vergleich}`,
    ],
  };
}

const zahlImDatensatz = ({ pruefstand, register }: Probelage, { behoerde }: Zugeordnet): string => {
  const quelltext = datensatzVon(pruefstand, behoerde, register);
  if (!quelltext || 'fehlerhaft' in quelltext) return 'Einen Datensatz gibt es nicht.';
  const { anzahl, stand, mindestens } = aktuelleZahl(
    (quelltext.daten as Datensatz).online_verfahren,
  );
  return `Im Datensatz: ${mindestens ? 'mindestens ' : ''}${anzahl} (${stand ?? 'ohne Stand'}).`;
};

/** Questions for the procedures of one office: grouped, ungrouped, for the place. */
async function* verfahrensschritte(
  hole: Holer,
  lage: Probelage,
  stelle: Zugeordnet,
): AsyncGenerator<Probeschritt> {
  const { dienststelle, behoerde } = stelle;
  const vergleich = zahlImDatensatz(lage, stelle);
  const ort = ortsangabe(behoerde);
  const fragen = [
    [`Online-Verfahren: ${behoerdenname(behoerde)}`, {}],
    ['Dieselben, nicht nach Leistungen gruppiert', { gruppiertNachLeistungen: 'false' }],
    ...('gemeindekennziffer' in ort ? [['Dieselben, für den Ort (--mit-ort)', ort] as const] : []),
  ] as const;
  for (const [frage, parameter] of fragen)
    yield await schritt(hole, frage, verfahrensfrage(dienststelle, parameter), (antwort) =>
      zahlbefund(antwort, vergleich),
    );
}

/** A municipality in a VG whose own Dienststelle is visible, too; else any with a record, else any. */
function beispiele(lage: Probelage, { zugeordnete }: Zuordnungen): Zugeordnet[] {
  const nach = new Map(zugeordnete.map((eine) => [eine.behoerde.schluessel, eine]));
  const mitglied = zugeordnete.find(({ behoerde: { vg } }) => vg !== undefined && nach.has(vg));
  const erste =
    zugeordnete.find(({ behoerde }) => datensatzVon(lage.pruefstand, behoerde, lage.register)) ??
    zugeordnete[0];
  return [...new Set([erste, mitglied, mitglied && nach.get(mitglied.behoerde.vg!)])].filter(
    (eine) => eine !== undefined,
  );
}

/** Which Dienststellen there are; who they are is given on to the next questions. */
async function stellenschritt(hole: Holer, lage: Probelage, gefunden: Zuordnungen[]) {
  const frage = 'Dienststellen, die das Konto sieht';
  const aufruf = 'dienststellen?full=true';
  try {
    const zuordnungen = ordneZu(lage.register, await liesDienststellen(hole));
    gefunden.push(zuordnungen);
    const wieErwartet = zuordnungen.zugeordnete.length > 0;
    return { frage, aufruf, wieErwartet, funde: stellenfunde(zuordnungen) };
  } catch (fehler) {
    if (!(fehler instanceof Formfehler)) throw fehler;
    return { frage, aufruf, wieErwartet: false, funde: [fehler.message] };
  }
}

/**
 * Makes the first calls, one after another, and says who the Dienststellen are.
 * @throws what the network says, where no further call is any use
 */
export async function* probiere(
  hole: Holer,
  lage: Probelage,
): AsyncGenerator<Probeschritt, Zuordnungen> {
  yield await schritt(hole, 'Alle Leistungen', ['leistungen'], (antwort) =>
    leistungsbefund(leistungenAus(inhaltVon(antwort, 'die Leistungen')), antwort),
  );
  const gefunden: Zuordnungen[] = [];
  yield await stellenschritt(hole, lage, gefunden);
  const [zuordnungen = { zugeordnete: [], unklare: [], fremde: [] }] = gefunden;
  for (const stelle of beispiele(lage, zuordnungen)) yield* verfahrensschritte(hole, lage, stelle);
  const gemeinde = zuordnungen.zugeordnete.find(
    ({ behoerde }) => ART_INFO[behoerde.art].ebene === 'gemeinde',
  );
  const ort = gemeinde ? ortsangabe(gemeinde.behoerde) : {};
  const beschreibung = `leistungsbeschreibungen/${BEISPIEL.id}`;
  const fragen = [
    ['Eine Leistung für einen Ort', [`leistungen/${BEISPIEL.id}`, ort], ortsbefund],
    ['Ihre Beschreibung für den Ort', [beschreibung, ort], beschreibungsbefund],
    [
      'Dieselbe für ganz Bayern (was hier steht, ist zentral)',
      [beschreibung, { mitRegionalenErgaenzungen: 'false' }],
      beschreibungsbefund,
    ],
    ['Eine Nummer, die es nicht gibt', ['leistungen/0'], fehlbefund],
  ] as const;
  for (const [frage, aufruf, deute] of fragen) yield await schritt(hole, frage, aufruf, deute);
  return zuordnungen;
}
