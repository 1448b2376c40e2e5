/** Names of people as they are common in Bavaria: what in front of an @, or in a text, is no office. */
import { ascii } from './ortsname.ts';

/** Common surnames, umlauts written out. */
const HAEUFIGE = new Set(
  'mueller maier mayer meier meyer mayr mair huber bauer schmidt schmid schmitt schneider fischer weber wagner becker schulz schulze hoffmann hofmann koch richter wolf klein schroeder neumann schwarz zimmermann braun krueger hartmann lange werner krause lehmann koehler kaiser fuchs lang weiss jung hahn vogel friedrich keller guenther frank winkler baumann franke albrecht schuster simon boehm winter kraus martin schubert jaeger stein roth ludwig ziegler brandt kuhn pohl graf engel horn busch bergmann thomas voigt sauer arnold pfeiffer haas beck lindner seidel seitz wimmer gruber stadler leitner lechner egger pichler moser steiner brunner eder ebner reiter lehner hofer berger auer fink kern kainz obermeier niedermeier obermaier hermann zeller zellner kellner ortner aigner haslinger strobl stangl rauch schiller scholz sommer walter walther weigl weiß wiesner zach'.split(
    ' ',
  ),
);

/** Common first names. */
const VORNAMEN = new Set(
  'hans johann josef franz georg karl michael thomas stefan andreas christian markus florian matthias sebastian alexander tobias wolfgang juergen klaus helmut gerhard guenter peter max anna maria sabine petra monika claudia christine julia barbara susanne andrea elisabeth katharina theresa johanna eva birgit brigitte gabriele ursula angelika renate martina silvia'.split(
    ' ',
  ),
);

/** Endings of many more surnames. */
const ENDUNG =
  /(?:bauer|huber|m[ae][iy]e?r|hofer|lechner|stadler|schmid|nagl|ngruber|[aeiou]inger|leitner|gruber|wimmer|reiter|berger|brunner|eder)$/;

/** True for a word that is surely a name, perhaps with an initial before it: `huber`, `ahuber`, `anna`. */
export function istPersonenname(wort: string): boolean {
  if (VORNAMEN.has(wort)) return true;
  return [wort, wort.slice(1)].some((name) => HAEUFIGE.has(name)) || ENDUNG.test(wort);
}

/** A name or an initial, and no part of a name with hyphens or of an abbreviation: `Huber`, `A.` */
const NAMENSTEIL = /(?<![\p{L}-]|z\.\s?)(?:\p{Lu}\p{Ll}+(?![\p{L}-])|\p{Lu}\.)/gu;

const istVorname = (wort: string) => /^\p{Lu}\.$/u.test(wort) || VORNAMEN.has(ascii(wort));

/** The first full name of a person in a text: `Anna Huber`, `A. Huber`, `Huber, Anna`; undefined without one. */
export function personIn(text: string): string | undefined {
  const teile = [...text.matchAll(NAMENSTEIL)];
  const paare = teile.slice(1).flatMap((zweites, vorher) => {
    const erstes = teile[vorher]!;
    const ganzes = text.slice(erstes.index, zweites.index + zweites[0].length);
    const dazwischen = ganzes.slice(erstes[0].length, -zweites[0].length);
    return /^,?\s$/.test(dazwischen) ? [{ vor: erstes[0], nach: zweites[0], ganzes }] : [];
  });
  return paare.find(
    ({ vor, nach }) =>
      (istVorname(vor) && istPersonenname(ascii(nach))) ||
      (istVorname(nach) && istPersonenname(ascii(vor))),
  )?.ganzes;
}
