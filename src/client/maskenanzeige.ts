/** What the editors' form shows: findings at their fields, the file, what changes, what is open. */
import { aenderungen, dateistand } from '../domain/redaktion/aenderungen.ts';
import { datum } from '../domain/texte/anzeige.ts';
import {
  feldtitel,
  imFormular,
  type Entwurf,
  type Feldbefund,
} from '../domain/redaktion/eingabemaske.ts';
import type { Feldname } from '../domain/redaktion/maskenfelder.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { behoerdenname, type Behoerde } from '../domain/register/register.ts';
import type { Umfeld } from '../domain/pruefung/regeln/regel.ts';
import type { Datensatz } from '../domain/datensatz/schema.ts';
import { texte } from '../domain/texte/index.ts';
import { redaktionstexte as t } from '../domain/redaktion/texte.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { vergleicheZeilen } from '../domain/redaktion/zeilenvergleich.ts';
import { element, feldNamens, FELDER, geheZu, neu, verweis, wertVon, zu } from './maske.ts';

/** What the form is about: an authority and, if it has one, its record. */
export interface Gegenstand {
  behoerde: Behoerde;
  /** Path relative to the content folder. */
  datei: string;
  vorhanden: Quelltext | undefined;
}

/** What the last check said. */
export interface Stand {
  entwurf: Entwurf;
  quelltext: Quelltext;
  befunde: readonly Feldbefund[];
}

export const istFehler = ({ befund }: Feldbefund) => befund.schwere === 'fehler';

/** Says something to those who do not see it; once typing has paused. */
export function ansager(pause: number): (text: string) => void {
  let uhr: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(uhr);
    uhr = setTimeout(() => {
      const ort = element('ansage');
      if (ort.textContent !== text) ort.textContent = text;
    }, pause);
  };
}

/** Draws what follows from a check, with the words and look-ups of one register. */
export function anzeige(umfeld: Umfeld) {
  const { schema, register } = umfeld;

  const satz = ({ befund, feld }: Feldbefund): string =>
    feld ? imFormular(schema, feld, befund, wertVon(feld)) : befund.meldung;
  const titel = (feld: Feldname) => feldtitel(schema, feld);

  /** A finding with the way to its rule. */
  function zeile(eines: Feldbefund): HTMLElement[] {
    const { befund, feld } = eines;
    const regel = verweis(t.regel, zu(pfade.regel(befund.regel)));
    regel.setAttribute('aria-label', t.regelBei(feld ? titel(feld) : befund.regel));
    const davor = befund.schwere === 'warnung' ? [neu('strong', `${t.warnung} `)] : [];
    return [...davor, neu('span', `${satz(eines)} `), regel];
  }

  function amFeld(name: Feldname, befunde: readonly Feldbefund[]): void {
    const feld = feldNamens(name);
    const falsch = befunde.some(istFehler);
    if (falsch) feld.setAttribute('aria-invalid', 'true');
    else feld.removeAttribute('aria-invalid');
    const ort = element(`${feld.id}-befund`);
    ort.replaceChildren(
      ...befunde.map((eines) => {
        const absatz = neu('p', '', istFehler(eines) ? 'befund fehler' : 'befund');
        absatz.append(...zeile(eines));
        return absatz;
      }),
    );
    ort.hidden = befunde.length === 0;
  }

  function datei(
    { entwurf, quelltext }: Stand,
    { datei: pfad, vorhanden }: Gegenstand,
    sichtbare: readonly Feldbefund[],
  ): void {
    const schlechte = new Set(
      sichtbare
        .filter(istFehler)
        .map(({ befund: { pfad: wo, ziel } }) => quelltext.stelle(wo, ziel).zeile),
    );
    const zeilen = entwurf.text.trimEnd().split('\n');
    const alte = vorhanden ? vorhanden.text.trimEnd().split('\n') : zeilen;
    element('yaml').replaceChildren(
      ...vergleicheZeilen(alte, zeilen).map(({ art, text, zeile: nummer }) => {
        const eine = neu(art === 'weg' ? 'del' : art === 'neu' ? 'ins' : 'span', `${text}\n`);
        if (nummer !== undefined && schlechte.has(nummer)) eine.className = 'fehler';
        return eine;
      }),
    );
    element('dateiname').textContent = `content/${pfad}`;
    element('datei').hidden = false;
  }

  /** The changes of an existing record in sentences, as the pull request will show them. */
  function wasSichAendert({ quelltext }: Stand, { vorhanden }: Gegenstand): void {
    const saetze = vorhanden
      ? (aenderungen(
          schema,
          register,
          [dateistand(schema, vorhanden)],
          [dateistand(schema, quelltext)],
        )[0]?.saetze ?? [])
      : [];
    element('aenderungen').replaceChildren(...saetze.map((eine) => neu('li', eine)));
    element('aenderungen-kasten').hidden = saetze.length === 0;
  }

  /** The result in one line: what is still open, by name. */
  function ergebnistext({ entwurf, befunde }: Stand): string {
    const offene = [
      ...new Set(befunde.filter(istFehler).map(({ feld }) => (feld ? titel(feld) : t.datei.ganze))),
    ];
    if (offene.length > 0) {
      const [genannte, weitere] = [offene.slice(0, 3), offene.length - 3];
      return t.datei.offen(genannte.join(', ') + (weitere > 0 ? t.datei.weitere(weitere) : ''));
    }
    if (entwurf.unveraendert) return t.datei.unveraendert;
    return befunde.length > 0 ? t.datei.warnungen(befunde.length) : t.datei.gut;
  }

  function ergebnis(stand: Stand): string {
    const text = ergebnistext(stand);
    const klasse = stand.befunde.some(istFehler) ? 'offen' : 'gut';
    for (const ort of [element('ergebnis'), element('leiste')]) {
      ort.textContent = text;
      ort.dataset.stand = klasse;
    }
    const allgemeine = stand.befunde.filter(({ feld }) => !feld);
    const liste = element('allgemein');
    liste.replaceChildren(
      ...allgemeine.map((eines) => {
        const punkt = neu('li');
        punkt.append(...zeile(eines));
        return punkt;
      }),
    );
    liste.hidden = allgemeine.length === 0;
    return text;
  }

  /** The list of faults, each leading to its field. */
  function maengel({ befunde }: Stand): void {
    const stelle = ({ feld }: Feldbefund) => (feld ? FELDER.indexOf(feld) : -1);
    // In the order of the form, not of the file.
    const fehler = befunde.filter(istFehler).sort((a, b) => stelle(a) - stelle(b));
    const kasten = element('maengel');
    kasten.hidden = fehler.length === 0;
    kasten.querySelector('ul')!.replaceChildren(
      ...fehler.map((eines) => {
        const punkt = neu('li');
        const { feld } = eines;
        if (!feld) {
          punkt.append(neu('span', satz(eines)));
          return punkt;
        }
        const text = satz(eines);
        const genannt = text.startsWith(`„${titel(feld)}“`);
        const sprung = neu('a', genannt ? text : t.fehlerBei(titel(feld), text));
        sprung.href = `#${feldNamens(feld).id}`;
        sprung.addEventListener('click', (ereignis) => {
          ereignis.preventDefault();
          geheZu(feld);
        });
        punkt.append(sprung);
        return punkt;
      }),
    );
  }

  function gegenstand({ behoerde, vorhanden }: Gegenstand, wieder: boolean): void {
    const kopf = neu('p');
    const wo = behoerde.landkreis
      ? ` · Landkreis ${register.behoerde(behoerde.landkreis).name}`
      : '';
    kopf.append(
      neu('strong', behoerdenname(behoerde)),
      ` · ${texte('de').arten[behoerde.art]} · ${behoerde.schluessel}${wo}`,
    );
    const kasten = element('gewaehlt');
    kasten.replaceChildren(
      kopf,
      neu('p', vorhanden ? t.behoerde.vorhanden : t.behoerde.neu, 'klein'),
      ...(wieder ? [neu('p', t.behoerde.wieder, 'klein')] : []),
    );
    kasten.hidden = false;
    const zahlen = vorhanden ? (vorhanden.daten as Datensatz).online_verfahren : [];
    element('g-zahl-text').textContent = vorhanden ? t.neueZahl : t.gruppen.zahl.text;
    element('verlauf').hidden = zahlen.length === 0;
    element('bisherige').replaceChildren(
      ...zahlen.map(({ anzahl, mindestens, stand, quelle }) => {
        const vom = stand ? `Stand ${datum(stand, 'de')}` : 'ohne Stand';
        const punkt = neu('li', `${mindestens ? 'mindestens ' : ''}${anzahl}, ${vom} (`);
        punkt.append(verweis(new URL(quelle).hostname, quelle), ')');
        return punkt;
      }),
    );
  }

  return {
    titel,
    satz,
    maengel,
    gegenstand,
    /** Draws a check; `sichtbar` says at which fields findings are shown already. */
    zeige(stand: Stand, worum: Gegenstand, sichtbar: (feld: Feldname) => boolean): string {
      const gezeigte = stand.befunde.filter(({ feld }) => !feld || sichtbar(feld));
      for (const name of FELDER)
        amFeld(
          name,
          gezeigte.filter(({ feld }) => feld === name),
        );
      datei(stand, worum, gezeigte);
      wasSichAendert(stand, worum);
      return ergebnis(stand);
    },
  };
}
