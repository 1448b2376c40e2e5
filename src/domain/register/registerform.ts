/**
 * The form of the register's files: what reading them relies on. Whether they are complete and
 * agree with each other is for `selbstpruefung.ts`.
 */
import { z } from 'zod';
import type { Topologie } from '../geo/topologie.ts';
import { ART_INFO, type Art } from './arten.ts';
import type { Behoerde } from './register.ts';

export const behoerdenform: z.ZodType<Behoerde[]> = z
  .array(
    z.object({
      schluessel: z.string(),
      art: z.enum(Object.keys(ART_INFO) as Art[]),
      name: z.string().min(1),
      sitz: z.string().exactOptional(),
      landkreis: z.string().exactOptional(),
      vg: z.string().exactOptional(),
      plz: z.string().exactOptional(),
      einePlz: z.literal(true).exactOptional(),
      einwohner: z.number(),
      lat: z.number(),
      lon: z.number(),
    }),
  )
  .min(1);

/** Postcodes by AGS. */
export const postleitzahlenform = z.record(z.string(), z.array(z.string().regex(/^\d{5}$/)));

const mindestensEins = (werte: object) => Object.keys(werte).length > 0;

/** Names of villages and districts by AGS. */
export const ortsteilform = z.record(z.string(), z.array(z.string().min(1))).refine(mindestensEins);

/** Texts by key: names of unincorporated areas by AGS, AGS by former slug of a place. */
export const verzeichnisform = z.record(z.string(), z.string().min(1)).refine(mindestensEins);

/** A list of names. */
export const namensform = z.array(z.string().min(1)).min(1);

const ziffern = (anzahl: number) => z.string().regex(new RegExp(`^\\d{${anzahl}}$`));

/** What BayernPortal calls places, by AGS, and from where that is known. */
export const portalorteform = z.object({
  quelle: z.string().min(1),
  orte: z.record(
    z.string(),
    z.object({
      name: z.string().min(1),
      plz: ziffern(5),
      behoerde: ziffern(11),
      gemeinde: ziffern(12),
    }),
  ),
});

const tag = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Of which days and years the register is, and how many authorities it has. */
export const standform = z.object({
  stand: tag,
  einwohnerstand: tag,
  grenzenjahr: z.int(),
  zahlen: z.record(z.enum(Object.keys(ART_INFO) as Art[]), z.int()),
});

export type Registerstand = z.infer<typeof standform>;

const ring = z.array(z.int());
const eigenschaften = z.object({ id: z.string().exactOptional() }).exactOptional();
const gebiet = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), properties: eigenschaften, arcs: z.array(ring) }),
  z.object({
    type: z.literal('MultiPolygon'),
    properties: eigenschaften,
    arcs: z.array(z.array(ring)),
  }),
]);
const sammlung = z
  .object({ type: z.literal('GeometryCollection'), geometries: z.array(gebiet).min(1) })
  .exactOptional();
const paar = z.tuple([z.number(), z.number()]);

export const grenzenform: z.ZodType<Topologie> = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: paar, translate: paar }),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
  objects: z.object({
    gemeinden: sammlung,
    landkreise: sammlung,
    regierungsbezirke: sammlung,
    bayern: sammlung,
  }),
});
