/** What rules say of themselves for the docs stays out of the browser's code, which only checks. */

/** Properties of a rule that nothing but its page and the guide shows. */
const NUR_HANDBUCH = new Set(['findet', 'warum', 'abhilfe', 'beispiel']);

/** A node of the syntax tree, as far as it is looked at here. */
interface Knoten {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  properties?: Knoten[];
}

const istKnoten = (wert: unknown): wert is Knoten =>
  typeof wert === 'object' && wert !== null && typeof (wert as Knoten).type === 'string';

const namen = ({ properties = [] }: Knoten) => properties.map(({ key }) => key?.name ?? '');

/** The properties for the docs of all rules below a node, in the order of the text. */
function* handbuchangaben(knoten: Knoten): Generator<Knoten> {
  const eigene = namen(knoten);
  const istRegel = ['id', 'schwere', ...NUR_HANDBUCH].every((name) => eigene.includes(name));
  for (const unter of Object.values(knoten).flat())
    if (istKnoten(unter))
      if (istRegel && NUR_HANDBUCH.has(unter.key?.name ?? '')) yield unter;
      else yield* handbuchangaben(unter);
}

/** The code of a module without what its rules say for the docs. @param baum its syntax tree */
export function ohneHandbuch(code: string, baum: object): string {
  let rest = code;
  for (const { start, end } of [...handbuchangaben(baum as Knoten)].reverse())
    rest = rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, '');
  return rest;
}

/** For the bundler: applies to the rules, and to what the browser loads. */
export const ohneRegelworte = {
  name: 'ohne-regelworte',
  enforce: 'post' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  transform(this: { parse(code: string): object }, code: string, id: string) {
    if (!/\/pruefung\/regeln\/\w+\.ts$/.test(id)) return undefined;
    return { code: ohneHandbuch(code, this.parse(code)), map: null };
  },
};
