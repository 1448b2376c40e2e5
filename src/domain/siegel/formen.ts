/** The variants of the signet: what pages, browser and drawing agree on. */

/** Size of each form in CSS pixels. */
export const FORMEN = {
  breit: { breite: 400, hoehe: 120 },
  kompakt: { breite: 200, hoehe: 304 },
} as const;

export type Form = keyof typeof FORMEN;

export type Farbe = 'hell' | 'dunkel';

/** The variants, with what their address adds to the id. No id of the register ends like that. */
export const SIGNETE = [
  { form: 'breit', farbe: 'hell', zusatz: '' },
  { form: 'breit', farbe: 'dunkel', zusatz: '-dunkel' },
  { form: 'kompakt', farbe: 'hell', zusatz: '-kompakt' },
  { form: 'kompakt', farbe: 'dunkel', zusatz: '-kompakt-dunkel' },
] as const satisfies readonly { form: Form; farbe: Farbe; zusatz: string }[];

export type Signetvariante = (typeof SIGNETE)[number];

/** What the address of a variant adds to the id. */
export const signetzusatz = (form: Form, farbe: Farbe): string =>
  SIGNETE.find((variante) => variante.form === form && variante.farbe === farbe)!.zusatz;
