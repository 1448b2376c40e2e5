/** Pictures: those of the main page, the offices and the areas for sharing, and the map. */
import { appsymbol, APPSYMBOLE, type Appsymbol } from '../domain/siegel/appsymbol.ts';
import { teilbild, type Teilbildangaben } from '../domain/siegel/teilbild.ts';
import { amtbild, gebietsbild, startbild } from '../domain/siegel/teilbildangaben.ts';
import { abdeckung } from '../domain/verzeichnis/abdeckung.ts';
import { landkreis, regierungsbezirk } from '../domain/verzeichnis/gebiete.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { gebietsSlug } from '../domain/verzeichnis/verzeichnis.ts';
import { bildfolge } from '../io/bildablage.ts';
import { schreibtVorbei } from '../io/massenware.ts';
import { kartenbild } from './presse.ts';
import { schriften } from './siegel.ts';
import { verzeichnis } from './verzeichnis.ts';

const { register, aemter, gueltige } = verzeichnis;

/** Path of each picture, and what it says. */
const teilbilder: readonly (readonly [pfad: string, angaben: () => Teilbildangaben])[] = [
  [
    pfade.teilbild.start,
    () => startbild(gueltige.length, abdeckung(register.orte, verzeichnis.siegelVon)),
  ],
  ...aemter.map((amt) => [pfade.teilbild.amt(amt.id), () => amtbild(amt)] as const),
  ...register.landkreise.map(
    (kreis) =>
      [
        pfade.teilbild.landkreis(gebietsSlug(kreis)),
        () => gebietsbild(landkreis(kreis, verzeichnis)),
      ] as const,
  ),
  ...register.bezirke.map(
    (bezirk) =>
      [
        pfade.teilbild.regierungsbezirk(gebietsSlug(bezirk)),
        () => gebietsbild(regierungsbezirk(bezirk, verzeichnis)),
      ] as const,
  ),
];

const appsymbole = Object.keys(APPSYMBOLE) as Appsymbol[];

/** Path of each picture, and how it is drawn. */
const bilder: readonly (readonly [pfad: string, zeichnung: () => string])[] = [
  [pfade.kartenbild('png'), kartenbild],
  ...appsymbole.map((name) => [pfade.symbol(name), () => appsymbol(name)] as const),
  ...teilbilder.map(([pfad, angaben]) => [pfad, () => teilbild(angaben(), schriften)] as const),
];

/** The picture with this number as PNG. */
export const bildNummer = bildfolge(bilder.map(([, zeichnung]) => zeichnung));

/** Their paths, by number. */
export const bildadressen = bilder.map(([pfad]) => pfad);

/** Paths of the endpoint that serves them while someone works on the site; a build writes them itself. */
export const bildpfade = () =>
  schreibtVorbei()
    ? []
    : bildadressen.map((pfad, nummer) => ({
        params: { bild: pfad.replace(/^\/bilder\/|\.png$/g, '') },
        props: { nummer },
      }));
