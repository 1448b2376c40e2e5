/** Paths and props of the pages of Landkreise and Regierungsbezirke. */
import type { Gebietskarte } from '../domain/karte/gebietskarte.ts';
import type { Behoerde } from '../domain/register/register.ts';
import { landkreis, regierungsbezirk, type Gebiet } from '../domain/verzeichnis/gebiete.ts';
import { gebietsSlug, type Verzeichnis } from '../domain/verzeichnis/verzeichnis.ts';
import { karten, verzeichnis } from './verzeichnis.ts';

const pfadeZu = (
  behoerden: readonly Behoerde[],
  gebietAus: (behoerde: Behoerde, verzeichnis: Verzeichnis) => Gebiet,
  karteVon: (behoerde: Behoerde) => Gebietskarte,
) =>
  behoerden.map((behoerde) => ({
    params: { slug: gebietsSlug(behoerde) },
    props: { gebiet: gebietAus(behoerde, verzeichnis), karte: karteVon(behoerde) },
  }));

export const landkreispfade = () =>
  pfadeZu(verzeichnis.register.landkreise, landkreis, karten.de.landkreis);

export const bezirkspfade = () =>
  pfadeZu(verzeichnis.register.bezirke, regierungsbezirk, ({ schluessel }) =>
    karten.de.abdeckung(schluessel),
  );
