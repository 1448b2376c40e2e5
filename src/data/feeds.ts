/** The feeds: all of Bavaria, each Regierungsbezirk, each Landkreis. */
import type { Feed } from '../domain/ausgabe/feed.ts';
import type { Behoerde } from '../domain/register/register.ts';
import { gebietsname } from '../domain/texte/benennung.ts';
import { texte } from '../domain/texte/index.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { gebietsSlug, type Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { verzeichnis } from './verzeichnis.ts';

const { aemter, register } = verzeichnis;
const t = texte('de');

export const bayernfeed: Feed = {
  pfad: pfade.feed.bayern,
  seite: pfade.start,
  titel: t.feed.titel(t.feed.bayern),
  aemter,
};

const feedpfade = (
  behoerden: readonly Behoerde[],
  ebene: 'landkreis' | 'regierungsbezirk',
  gebietVon: (amt: Amt) => Behoerde | undefined,
) =>
  behoerden.map((behoerde) => {
    const slug = gebietsSlug(behoerde);
    const feed: Feed = {
      pfad: pfade.feed[ebene](slug),
      seite: pfade[ebene](slug),
      titel: t.feed.titel(t.feed.dativ(gebietsname(t, behoerde))),
      aemter: aemter.filter((amt) => gebietVon(amt) === behoerde),
    };
    return { params: { slug }, props: { feed } };
  });

export const landkreisfeeds = () =>
  feedpfade(register.landkreise, 'landkreis', ({ landkreis }) => landkreis);

export const bezirksfeeds = () =>
  feedpfade(register.bezirke, 'regierungsbezirk', ({ bezirk }) => bezirk);
