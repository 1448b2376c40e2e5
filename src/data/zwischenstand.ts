/**
 * What stands in a collection for records: where they lie. Astro writes its store value by value, looks
 * for references in each and hands the whole of it to the bundler; for all of Bavaria with long
 * histories that took longer than the check and half a gigabyte.
 */
import { z } from 'astro/zod';
import type { Zwischenstand } from '../io/zwischenablage.ts';

export const zwischenstandSchema = z.strictObject({
  datei: z.string(),
  summe: z.string(),
}) satisfies z.ZodType<Zwischenstand>;
