/**
 * What the rules say for their handbook only (what, why, how, with an example) does not travel to the editors'
 * form, which shows the message and links to the handbook.
 */

/** What the builder hands to a plugin; the part of its interface that is used here. */
interface Bauumgebung {
  parse(code: string): unknown;
  environment?: { name: string };
}

/** A node of a syntax tree (ESTree), with its place in the text. */
interface Knoten {
  type: string;
  start: number;
  end: number;
  [feld: string]: unknown;
}

const NUR_IM_HANDBUCH = new Set(['findet', 'warum', 'abhilfe', 'beispiel']);

const istKnoten = (wert: unknown): wert is Knoten =>
  typeof wert === 'object' && wert !== null && 'type' in wert;

function* knoten(wert: unknown): Generator<Knoten> {
  if (istKnoten(wert)) yield wert;
  if (typeof wert === 'object' && wert !== null)
    for (const unter of Object.values(wert)) yield* knoten(unter);
}

const feldname = ({ key }: Knoten): string | undefined =>
  istKnoten(key) ? (key.name as string | undefined) : undefined;

/**
 * The code of a file of rules without what only the handbook shows.
 * @param baum its syntax tree
 */
export function ohneHandbuch(code: string, baum: unknown): string {
  const regeln = [...knoten(baum)].filter(
    ({ type, properties }) =>
      type === 'ObjectExpression' &&
      (properties as Knoten[]).some((feld) => feldname(feld) === 'findet'),
  );
  const stellen = regeln
    .flatMap(({ properties }) => properties as Knoten[])
    .filter((feld) => NUR_IM_HANDBUCH.has(feldname(feld) ?? ''))
    .sort((a, b) => b.start - a.start);
  return stellen.reduce(
    (bisher, { start, end }) => bisher.slice(0, start) + bisher.slice(end).replace(/^\s*,/, ''),
    code,
  );
}

/** Shortens the rules where they are built for browsers. */
export const regelkuerzung = () => ({
  name: 'regelkuerzung',
  transform(this: Bauumgebung, code: string, id: string) {
    if (this.environment?.name !== 'client' || !/\/pruefung\/regeln\/\w+\.ts$/.test(id))
      return undefined;
    return { code: ohneHandbuch(code, this.parse(code)), map: null };
  },
});
