import { defineCollection } from 'astro:content';
import { aemterLader } from './data/lader.ts';
import { datensatzSchema } from './domain/schema.ts';

export const collections = {
  aemter: defineCollection({ loader: aemterLader, schema: datensatzSchema }),
};
