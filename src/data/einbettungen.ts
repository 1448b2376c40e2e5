/** Paths and props of what foreign pages embed, and of its descriptions. */
import {
  BREITE,
  GRAFIKRAHMEN,
  KARTENEINBETTUNG,
  kreisEinbettung,
} from '../domain/ausgabe/einbettung.ts';
import { alleGrafiken } from '../domain/vergleich/grafiken.ts';
import { gebietsname } from '../domain/texte/benennung.ts';
import { einbettungstexte } from '../domain/texte/einbetten.ts';
import { nachName } from '../domain/sprache/ortsname.ts';
import { texte } from '../domain/texte/index.ts';
import { abdeckung } from '../domain/verzeichnis/abdeckung.ts';
import { landkreis } from '../domain/verzeichnis/gebiete.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { alleKennungen, gebietsSlug } from '../domain/verzeichnis/verzeichnis.ts';
import { bilder, vergleiche } from './vergleich.ts';
import { bautag, karten, verzeichnis } from './verzeichnis.ts';

const { register, aemter, gueltige, siegelVon } = verzeichnis;
const t = texte('de');
const w = einbettungstexte('de');

/** Offices by every id: foreign pages keep the address that they once embedded. */
export const amtspfade = () =>
  aemter.flatMap((amt) => alleKennungen(amt).map((id) => ({ params: { id }, props: { amt } })));

/** Landkreise as choices: slug and name. */
export const landkreiswahl = register.landkreise
  .toSorted(nachName)
  .map((kreis) => [gebietsSlug(kreis), gebietsname(t, kreis)] as const);

export const kreispfade = () =>
  register.landkreise.map((kreis) => {
    const name = gebietsname(t, kreis);
    const slug = gebietsSlug(kreis);
    const einbettung = kreisEinbettung({ slug, name });
    const kasten = () => {
      const { aemter, bilanz, pfad } = landkreis(kreis, verzeichnis);
      return {
        name,
        titel: einbettung.titel,
        ziel: pfad,
        weiter: w.alleAemter,
        aemter: aemter.length,
        bilanz,
        karte: karten.de.landkreis(kreis),
        kartentext: t.gebiet.karteAlt(name),
        bautag,
      };
    };
    return {
      params: { slug },
      props: { einbettung, teilbild: pfade.teilbild.landkreis(slug), kasten },
    };
  });

/** What the embedded map of Bavaria shows. */
export const kartenkasten = () => ({
  name: 'Bayern',
  titel: KARTENEINBETTUNG.titel,
  ziel: KARTENEINBETTUNG.ziel,
  weiter: w.grosseKarte,
  aemter: gueltige.length,
  bilanz: abdeckung(register.orte, siegelVon),
  karte: karten.de.abdeckung(),
  kartentext: t.start.karteText,
  bautag,
});

/** Space that the border of a box and its padding take from the width of a chart, in CSS pixels. */
const SEITENRAND = 34;

/** Height of a chart in a frame of full width, in CSS pixels; in narrower ones it is smaller. */
function grafikhoehe(svg: string): number {
  const [, breite, hoehe] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  return Math.ceil((Number(hoehe) / Number(breite)) * (BREITE - SEITENRAND));
}

/** Every chart of the comparison, with its drawing. */
const grafikkaesten = async () => {
  const gezeichnete = await bilder('de');
  return alleGrafiken(vergleiche.de).map(({ id, titel }) => {
    const bild = gezeichnete.get(id)!;
    return { id, titel, bild, hoehe: grafikhoehe(bild) + GRAFIKRAHMEN };
  });
};

let gemerkte: ReturnType<typeof grafikkaesten> | undefined;
const alleGrafikkaesten = () => (gemerkte ??= grafikkaesten());

/** Charts as choices: id, title, and height of the frame in CSS pixels. */
export const grafikwahl = async () =>
  (await alleGrafikkaesten()).map(({ id, titel, hoehe }) => ({ id, titel, hoehe }));

export const grafikrahmenpfade = async () =>
  (await alleGrafikkaesten()).map(({ id, titel, bild }) => ({
    params: { id },
    props: { titel, bild },
  }));
