/**
 * How records travel through Astro's collections: each as one text. Astro writes its store value by
 * value and looks for references in each of them; for all of Bavaria with long histories that took
 * longer than the check itself.
 */
import { z } from 'astro/zod';

export const paketSchema = z.strictObject({ json: z.string() });

type Paket = z.infer<typeof paketSchema>;

/** Packs what has passed the check. */
export const packe = (daten: object): Paket => ({ json: JSON.stringify(daten) });

/** Unpacks it. T is what was packed. */
export const entpacke = <T extends object>({ json }: Paket): T => JSON.parse(json) as T;
