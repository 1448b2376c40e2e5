import { defineCollection } from 'astro:content';
import { aemterLader, anliegenLader, ausnahmenLader, verfahrenLader } from './data/lader.ts';
import { zwischenstandSchema } from './data/zwischenstand.ts';
import { anliegenSchema } from './domain/datensatz/anliegen.ts';
import { ausnahmeSchema } from './domain/datensatz/ausnahme.ts';

export const collections = {
  aemter: defineCollection({ loader: aemterLader, schema: zwischenstandSchema }),
  anliegen: defineCollection({ loader: anliegenLader, schema: anliegenSchema }),
  ausnahmen: defineCollection({ loader: ausnahmenLader, schema: ausnahmeSchema }),
  verfahren: defineCollection({ loader: verfahrenLader, schema: zwischenstandSchema }),
};
