/**
 * What assistive technology is told of a page, read from its HTML: headings, landmarks, names of
 * what can be pressed. Plain rules, much cheaper than a browser, so that one page of every shape is
 * asked; how a browser itself computes names, axe asks on each kind of page.
 */
/** An opening tag, a closing tag, or text. */
export const STUECK = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^>"])*)>|[^<]+/gi;

/** Elements that have no end. */
export const LEER = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

interface Knoten {
  name: string;
  merkmale: string;
  kinder: (Knoten | string)[];
  eltern?: Knoten;
}

/** The elements of a valid page. */
function baumAus(html: string): Knoten {
  const wurzel: Knoten = { name: '', merkmale: '', kinder: [] };
  const offene = [wurzel];
  for (const [text, ende, name, merkmale = ''] of html.matchAll(STUECK)) {
    const hier = offene.at(-1)!;
    if (name === undefined) hier.kinder.push(text);
    else if (ende) offene.pop();
    else {
      const knoten: Knoten = { name, merkmale, kinder: [], eltern: hier };
      hier.kinder.push(knoten);
      if (!LEER.has(name) && !merkmale.endsWith('/')) offene.push(knoten);
    }
  }
  return wurzel;
}

const merkmal = ({ merkmale }: Knoten, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(merkmale)?.[1];

const hat = ({ merkmale }: Knoten, name: string) =>
  new RegExp(`\\s${name}(?=[\\s=/]|$)`).test(merkmale);

/** Every element below one, in order, without what is hidden. */
function* elemente({ kinder }: Knoten): Generator<Knoten> {
  for (const kind of kinder)
    if (typeof kind !== 'string' && !hat(kind, 'hidden')) {
      yield kind;
      yield* elemente(kind);
    }
}

/** The text that is read of an element. */
function inhalt(knoten: Knoten): string {
  if (merkmal(knoten, 'aria-hidden') === 'true' || ['script', 'style'].includes(knoten.name))
    return '';
  return (
    merkmal(knoten, 'aria-label') ??
    merkmal(knoten, 'alt') ??
    knoten.kinder.map((kind) => (typeof kind === 'string' ? kind : inhalt(kind))).join('')
  );
}

const knapp = (text: string) => text.replace(/[\s\u00ad]+/g, ' ').trim();

/** Sections and forms are landmarks only where they have a name. */
const BEREICHE = {
  header: 'banner',
  footer: 'contentinfo',
  main: 'main',
  nav: 'navigation',
  aside: 'complementary',
  search: 'search',
  section: 'region',
  form: 'form',
} as const;
const EINMALIGE: readonly string[] = ['banner', 'contentinfo', 'main'];
/** Header and footer of these are none of the page. */
const INNEN = new Set(['article', 'aside', 'main', 'nav', 'section']);

/** Landmarks with their names, in order. */
function* bereiche(
  knoten: Knoten,
  nameVon: (eines: Knoten) => string,
  innen = false,
): Generator<{ rolle: string; name: string }> {
  for (const kind of knoten.kinder) {
    if (typeof kind === 'string' || hat(kind, 'hidden')) continue;
    const art = BEREICHE[kind.name as keyof typeof BEREICHE] as string | undefined;
    const rolle = merkmal(kind, 'role') ?? art;
    const name = hat(kind, 'aria-label') || hat(kind, 'aria-labelledby') ? nameVon(kind) : '';
    const seitlich = innen && (kind.name === 'header' || kind.name === 'footer');
    const ohneNamen = name === '' && ['region', 'form'].includes(rolle ?? '');
    if (rolle && Object.values<string>(BEREICHE).includes(rolle) && !seitlich && !ohneNamen)
      yield { rolle, name };
    yield* bereiche(kind, nameVon, innen || INNEN.has(kind.name));
  }
}

function ebenenfehler(alle: readonly Knoten[]): string[] {
  const ebenen = alle.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
  const erste = ebenen.filter((ebene) => ebene === 1).length;
  return [
    ...(erste === 1 ? [] : [`${erste} headings of the first level`]),
    ...ebenen.flatMap((ebene, i) =>
      i > 0 && ebene > ebenen[i - 1]! + 1 ? [`h${ebene} after h${ebenen[i - 1]}`] : [],
    ),
  ];
}

function bereichsfehler(wurzel: Knoten, nameVon: (eines: Knoten) => string): string[] {
  const nachRolle = Map.groupBy(bereiche(wurzel, nameVon), ({ rolle }) => rolle);
  return [...nachRolle].flatMap(([rolle, alle]) => {
    if (alle.length === 1) return [];
    if (EINMALIGE.includes(rolle)) return [`${alle.length} times ${rolle}`];
    const namen = alle.map(({ name }) => name);
    const doppelte = namen.filter((name, i) => name === '' || namen.indexOf(name) < i);
    return doppelte.map((name) => `${rolle} without a name of its own: “${name}”`);
  });
}

/** What stands around a link and says more of it: its sentence, entry, row; the heading above. */
function umgebung(knoten: Knoten): string {
  const eigene: string[] = [];
  for (let eines = knoten.eltern; eines; eines = eines.eltern)
    if (['li', 'tr', 'p', 'dd'].includes(eines.name)) eigene.push(inhalt(eines));
    else if (['section', 'figure', 'nav', 'details'].includes(eines.name)) {
      const titel = [...elemente(eines)].find(({ name }) => /^(h[2-6]|summary)$/.test(name));
      if (titel) eigene.push(inhalt(titel));
    }
  return knapp(eigene.join(' | '));
}

/** Links and buttons without a name, and names that lead to two targets with nothing to tell them apart. */
function namensfehler(alle: readonly Knoten[], nameVon: (eines: Knoten) => string): string[] {
  const benannte = alle.flatMap((eines) => {
    const ziel = eines.name === 'a' ? merkmal(eines, 'href') : undefined;
    return eines.name === 'button' || ziel !== undefined
      ? { eines, ziel, name: nameVon(eines) }
      : [];
  });
  const ohne = benannte.filter(({ name }) => name === '');
  const doppelte = [...Map.groupBy(benannte, ({ name }) => name).values()].filter(
    (gleiche) => new Set(gleiche.map(({ ziel }) => ziel)).size > 1,
  );
  return [
    ...ohne.map(({ eines: { name, merkmale } }) => `no name: <${name}${merkmale}>`),
    ...doppelte.flatMap((gleiche) => {
      const ziele = new Map<string, string | undefined>();
      return gleiche.flatMap(({ eines, ziel, name }) => {
        const stelle = umgebung(eines);
        const anderes = ziele.has(stelle) ? ziele.get(stelle) : ziel;
        ziele.set(stelle, anderes);
        return anderes === ziel ? [] : `“${name}” leads to ${anderes} and to ${ziel}`;
      });
    }),
  ];
}

/** Tables that say nothing of what they hold: whoever goes from table to table hears only their size. */
const tabellenfehler = (alle: readonly Knoten[], nameVon: (eines: Knoten) => string): string[] =>
  alle.flatMap((eines) => {
    if (eines.name !== 'table') return [];
    const titel = [...elemente(eines)].find(({ name }) => name === 'caption');
    const benannt = titel ?? (hat(eines, 'aria-labelledby') ? eines : undefined);
    return benannt && nameVon(benannt) !== ''
      ? []
      : [`a table without a name: <${eines.merkmale}>`];
  });

/** Rows of several cells that name nothing: whoever walks down a column hears values, not whose they are. */
const zeilenfehler = (alle: readonly Knoten[]): string[] =>
  alle.flatMap((eines) => {
    if (eines.name !== 'tr' || eines.eltern?.name === 'thead') return [];
    const zellen = [...elemente(eines)].filter(({ name }) => name === 'td' || name === 'th');
    return zellen.length < 2 || zellen.some(({ name }) => name === 'th')
      ? []
      : [`a row without a head: ${knapp(inhalt(eines))}`];
  });

/** What is wrong with the tree of a valid page, one line for each fault. */
export function baumfehler(html: string): string[] {
  const wurzel = baumAus(html);
  const alle = [...elemente(wurzel)];
  const mitId = new Map(alle.map((eines) => [merkmal(eines, 'id'), eines]));
  const nameVon = (eines: Knoten): string => {
    const teile = merkmal(eines, 'aria-labelledby')?.split(' ');
    if (!teile) return knapp(inhalt(eines));
    return knapp(teile.map((id) => (mitId.has(id) ? inhalt(mitId.get(id)!) : '')).join(' '));
  };
  return [
    ...ebenenfehler(alle),
    ...bereichsfehler(wurzel, nameVon),
    ...namensfehler(alle, nameVon),
    ...tabellenfehler(alle, nameVon),
    ...zeilenfehler(alle),
  ];
}
