/** Validates feeds by the schema of RFC 4287, with the validator of libxml2. */
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

const schema = XmlDocument.fromBuffer(readFileSync('tests/ausgabe/profile/atom-1.0.rng'));
const pruefer = RelaxNGValidator.fromDoc(schema);

/** What is wrong with a feed; undefined if nothing is. */
export function atomfehler(xml: string): string | undefined {
  let feed: XmlDocument | undefined;
  try {
    feed = XmlDocument.fromString(xml);
    pruefer.validate(feed);
    return undefined;
  } catch (fehler) {
    return (fehler as Error).message;
  } finally {
    feed?.dispose();
  }
}
