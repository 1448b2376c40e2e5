/** The piece of HTML with which a page shows a signet. */
import { pfade } from '../verzeichnis/urls.ts';
import { FORMEN, signetzusatz, type Farbe, type Form } from './formen.ts';

/** The colours that can be chosen: one of the two, or whichever the visitor's device prefers. */
export const FARBWAHLEN = ['geraet', 'hell', 'dunkel'] as const;

export type Farbwahl = (typeof FARBWAHLEN)[number];

export interface Einbau {
  id: string;
  /** Name of the authority; the number does not belong into the text, because it changes. */
  name: string;
  form: Form;
  farbe: Farbwahl;
  /** Address of the site with its base path, without a slash at the end. */
  website: string;
}

/** A text as it may stand in an attribute of HTML or between its tags. */
export const attribut = (text: string): string =>
  text.replace(/[&"<]/g, (zeichen) => ({ '&': '&amp;', '"': '&quot;' })[zeichen] ?? '&lt;');

/** Address of the signet in one colour. */
export const signetadresse = (
  { website, id, form }: Pick<Einbau, 'website' | 'id' | 'form'>,
  farbe: Farbe,
): string => website + pfade.signet.bild(id, signetzusatz(form, farbe));

/** HTML to copy: the picture as a link to the page of the office, without script or tracking. */
export function einbaucode(einbau: Einbau): string {
  const { id, name, form, farbe, website } = einbau;
  const { breite, hoehe } = FORMEN[form];
  const bild = (eine: Farbe) => attribut(signetadresse(einbau, eine));
  const img = `<img src="${bild(farbe === 'dunkel' ? 'dunkel' : 'hell')}" width="${breite}" height="${hoehe}" alt="Digitales Amt: ${attribut(name)}">`;
  const inhalt =
    farbe === 'geraet'
      ? [
          '  <picture>',
          `    <source srcset="${bild('dunkel')}" media="(prefers-color-scheme: dark)">`,
          `    ${img}`,
          '  </picture>',
        ]
      : [`  ${img}`];
  return [`<a href="${attribut(website + pfade.amt(id))}">`, ...inhalt, '</a>'].join('\n');
}
