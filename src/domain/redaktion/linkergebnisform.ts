/** The form of `content/links.json`. */
import { z } from 'zod';
import { ZUSTAENDE, type Linkergebnisse } from '../verzeichnis/linkstand.ts';

export const linkergebnisform: z.ZodType<Linkergebnisse> = z.record(
  z.string(),
  z.object({
    geprueft: z.iso.date(),
    zustand: z.enum(ZUSTAENDE),
    status: z.int().exactOptional(),
    ziel: z.string().exactOptional(),
    grund: z.string().exactOptional(),
    seit: z.string().exactOptional(),
  }),
);
