/**
 * KERN declares several hundred names for sizes and colours. Most have one value that nothing here
 * changes: such a name is replaced by its value. Those that nobody asks for are left out, and
 * colours are written short. That is a quarter of what every page loads as styles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Declaration, Plugin, Root } from 'postcss';
import { SassColor } from 'sass';

/** The names of KERN that the site's own sources say: stylesheets of single pages use or change them. */
const genannteNamen = (ordner: string): Set<string> =>
  new Set(
    readdirSync(ordner, { recursive: true, encoding: 'utf8' })
      .filter((datei) => /\.(?:scss|astro|ts)$/.test(datei))
      .flatMap((datei) => readFileSync(join(ordner, datei), 'utf8').match(/--kern-[\w-]+/g) ?? []),
  );

/** `var(--name)` or `var(--name, something else)` with at most one pair of brackets within. */
const VERWEIS = /var\(\s*(--[\w-]+)\s*(?:,(?:[^()]|\([^()]*\))*)?\)/g;

const gefragte = (wert: string): string[] => [...wert.matchAll(VERWEIS)].map(([, name]) => name!);

const istUeberall = ({ parent }: Declaration): boolean =>
  parent?.type === 'rule' &&
  (parent as { selector?: string }).selector === ':root' &&
  parent.parent?.type === 'root';

/** Values that hold everywhere: declared once, for the whole document, outside of any condition. */
function festeWerte(wurzel: Root, genannte: ReadonlySet<string>): Map<string, string> {
  const werte = new Map<string, string>();
  const wechselnde = new Set(genannte);
  wurzel.walkDecls(/^--kern-/, (angabe) => {
    if (!istUeberall(angabe) || werte.has(angabe.prop)) wechselnde.add(angabe.prop);
    werte.set(angabe.prop, angabe.value);
  });
  for (const name of wechselnde) werte.delete(name);
  // A name may stand for another name; in a circle none of them has a value.
  const aufgeloest = (wert: string, tiefe = 0): string =>
    tiefe > 9
      ? wert
      : wert.replace(VERWEIS, (ganz, name: string) => {
          const anderer = werte.get(name);
          return anderer === undefined ? ganz : aufgeloest(anderer, tiefe + 1);
        });
  return new Map(
    [...werte]
      .map(([name, wert]) => [name, aufgeloest(wert)] as const)
      // One that ends at a name that changes stays a name itself.
      .filter(([, wert]) => !wert.includes('var(')),
  );
}

/** The names that something asks for, also by way of other names. */
function gebrauchte(wurzel: Root, genannte: ReadonlySet<string>): Set<string> {
  const inWerten = new Map<string, string[]>();
  const offen = [...genannte];
  wurzel.walkDecls(({ prop, value }) => {
    if (!prop.startsWith('--')) offen.push(...gefragte(value));
    else inWerten.set(prop, [...(inWerten.get(prop) ?? []), ...gefragte(value)]);
  });
  const alle = new Set<string>();
  for (let name = offen.pop(); name !== undefined; name = offen.pop()) {
    if (alle.has(name)) continue;
    alle.add(name);
    offen.push(...(inWerten.get(name) ?? []));
  }
  return alle;
}

/** A colour as KERN writes it: lightness in percent, chroma, hue in degrees. */
const OKLCH = /oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g;

/** The same colour in six digits, which compress better, if every screen can show it. */
function kurzeFarbe(ganz: string, ...[lightness, chroma, hue]: string[]): string {
  const farbe = new SassColor({
    space: 'oklch',
    lightness: Number(lightness) / 100,
    chroma: Number(chroma),
    hue: Number(hue),
  }).toSpace('rgb');
  // Rounded first: white is reckoned a hair beyond white.
  const werte = [...farbe.channels].map(Math.round);
  if (werte.some((wert) => wert < 0 || wert > 255)) return ganz;
  return `#${werte.map((wert) => wert.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * For PostCSS.
 * @param ordner the site's sources
 * @param gemeinsam true for a stylesheet beside which those of single pages are loaded
 */
export const knappeNamen = (ordner: string, gemeinsam: (datei: string) => boolean): Plugin => ({
  postcssPlugin: 'knappe-namen',
  Once(wurzel) {
    const genannte = gemeinsam(wurzel.source?.input.from ?? '')
      ? genannteNamen(ordner)
      : new Set<string>();
    const werte = festeWerte(wurzel, genannte);
    wurzel.walkDecls((angabe) => {
      if (angabe.value.includes('var(--kern-'))
        angabe.value = angabe.value.replace(
          VERWEIS,
          (ganz, name: string) => werte.get(name) ?? ganz,
        );
    });
    wurzel.walkDecls((angabe) => {
      if (angabe.value.includes('oklch(')) angabe.value = angabe.value.replace(OKLCH, kurzeFarbe);
    });
    const bleibt = gebrauchte(wurzel, genannte);
    wurzel.walkDecls(/^--kern-/, (angabe) => {
      if (!bleibt.has(angabe.prop)) angabe.remove();
    });
    wurzel.walkRules((regel) => {
      if (regel.nodes.length === 0) regel.remove();
    });
  },
});
