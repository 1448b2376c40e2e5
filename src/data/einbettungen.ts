/** Paths and props of what foreign pages embed, and of its descriptions. */
import { amtEinbettung, KARTENEINBETTUNG, kreisEinbettung } from '../domain/ausgabe/einbettung.ts';
import { gebietsname } from '../domain/texte/benennung.ts';
import { einbettungstexte } from '../domain/texte/einbetten.ts';
import { texte } from '../domain/texte/index.ts';
import { abdeckung } from '../domain/verzeichnis/abdeckung.ts';
import { landkreis } from '../domain/verzeichnis/gebiete.ts';
import { alleKennungen, gebietsSlug } from '../domain/verzeichnis/verzeichnis.ts';
import { bautag, karten, verzeichnis } from './verzeichnis.ts';

const { register, aemter, gueltige, siegelVon } = verzeichnis;
const t = texte('de');
const w = einbettungstexte('de');

/** Offices by every id: foreign pages keep the address that they once embedded. */
export const amtspfade = () =>
  aemter.flatMap((amt) =>
    alleKennungen(amt).map((id) => ({
      params: { id },
      props: { amt, einbettung: amtEinbettung(amt) },
    })),
  );

/** Landkreise as choices: slug and name. */
export const landkreiswahl = register.landkreise.map(
  (kreis) => [gebietsSlug(kreis), gebietsname(t, kreis)] as const,
);

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
    return { params: { slug }, props: { einbettung, kasten } };
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
