/** Paths and props of the pages of Landkreise and Regierungsbezirke. */
import type { Gebietskarte } from '../domain/karte/gebietskarte.ts';
import type { Behoerde } from '../domain/register/register.ts';
import { landkreis, regierungsbezirk, type Gebiet } from '../domain/verzeichnis/gebiete.ts';
import { gebietsSlug, type Verzeichnis } from '../domain/verzeichnis/verzeichnis.ts';
import { datentag } from '../domain/vergleich/ereignisse.ts';
import { jahresbilanz } from '../domain/vergleich/jahresbilanz.ts';
import { bautag, karten, verzeichnis } from './verzeichnis.ts';

const pfadeZu = (
  behoerden: readonly Behoerde[],
  ebene: 'landkreis' | 'bezirk',
  gebietAus: (behoerde: Behoerde, verzeichnis: Verzeichnis) => Gebiet,
  karteVon: (behoerde: Behoerde) => Gebietskarte,
) =>
  behoerden.map((behoerde) => {
    // Those that no longer hold the seal belong to what a year changed.
    const aemter = verzeichnis.aemter.filter((amt) => amt[ebene] === behoerde);
    return {
      params: { slug: gebietsSlug(behoerde) },
      props: {
        gebiet: gebietAus(behoerde, verzeichnis),
        karte: karteVon(behoerde),
        jahr: jahresbilanz(aemter, bautag),
        datenstand: datentag(aemter),
      },
    };
  });

export const landkreispfade = () =>
  pfadeZu(verzeichnis.register.landkreise, 'landkreis', landkreis, karten.de.landkreis);

export const bezirkspfade = () =>
  pfadeZu(verzeichnis.register.bezirke, 'bezirk', regierungsbezirk, ({ schluessel }) =>
    karten.de.abdeckung(schluessel),
  );
