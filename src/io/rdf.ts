/** Writes linked data: one model as JSON-LD, the same as Turtle. */
import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, Writer } from 'n3';

/** A model that brings all its names along. */
interface Modell {
  '@context': Readonly<Record<string, unknown>>;
}

/** Nothing is loaded from anywhere: a model that needs it is wrong. */
const ladeNichts = (adresse: string): never => {
  throw new Error(`The model must not need ${adresse}.`);
};

/** The names that a model shortens: those that stand for the beginning of an address. */
const vorsilben = ({ '@context': kontext }: Modell): Record<string, string> =>
  Object.fromEntries(
    Object.entries(kontext).filter((eintrag): eintrag is [string, string] =>
      /[/#]$/.test(String(eintrag[1])),
    ),
  );

/** The statements of a model as Turtle, in their order. */
export async function alsTurtle(modell: Modell): Promise<string> {
  const quads = await jsonld.toRDF(modell as unknown as JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader: ladeNichts,
  });
  const schreiber = new Writer({ prefixes: vorsilben(modell) });
  schreiber.addQuads(new Parser({ format: 'N-Quads' }).parse(String(quads)));
  return new Promise((fertig, gescheitert) => {
    schreiber.end((fehler: Error | null, text: string) =>
      fehler ? gescheitert(fehler) : fertig(text),
    );
  });
}
