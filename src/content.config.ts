import { defineCollection } from 'astro:content';
import {
  aemterLader,
  anliegenLader,
  ausnahmenLader,
  gesamtzahlenLader,
  seitenLader,
  verfahrenLader,
} from './data/lader.ts';
import { gesamtzahlSchema } from './domain/datensatz/gesamtzahl.ts';
import { geladeneSeite } from './domain/datensatz/seite.ts';
import { anliegenSchema } from './domain/datensatz/anliegen.ts';
import { ausnahmeSchema } from './domain/datensatz/ausnahme.ts';
import { datensatzSchema } from './domain/datensatz/schema.ts';
import { verfahrensSchema } from './domain/datensatz/verfahren.ts';

export const collections = {
  aemter: defineCollection({ loader: aemterLader, schema: datensatzSchema }),
  anliegen: defineCollection({ loader: anliegenLader, schema: anliegenSchema }),
  ausnahmen: defineCollection({ loader: ausnahmenLader, schema: ausnahmeSchema }),
  gesamtzahlen: defineCollection({ loader: gesamtzahlenLader, schema: gesamtzahlSchema }),
  seiten: defineCollection({ loader: seitenLader, schema: geladeneSeite }),
  verfahren: defineCollection({ loader: verfahrenLader, schema: verfahrensSchema }),
};
