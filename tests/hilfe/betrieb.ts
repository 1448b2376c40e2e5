/** An installation that is set up completely. Everything here is invented. */
import type { Betrieb } from '../../src/domain/datensatz/betrieb.ts';

export const BETRIEB = {
  name: 'Musteramt für *Proben*',
  anschrift: ['Musterweg 1', '12345 Musterort'],
  vertretung: 'die Leitung des Musteramts',
  email: 'post_stelle@musteramt.example',
  telefon: '(0123) 4567-0',
  redaktion: 'redaktion@musteramt.example',
  datenschutz: { stelle: 'Datenschutz im Musteramt', email: 'dsb@musteramt.example' },
  aufsicht: { name: 'Aufsicht über Muster', web: 'https://aufsicht.example/beschwerde' },
  hosting: {
    name: 'Rechenzentrum Muster',
    anschrift: ['Serverstraße 2', '54321 Musterstadt'],
    protokolltage: 7,
  },
  bewertung: { ergebnis: 'teilweise', weg: 'selbst', tag: '2026-05-04' },
  durchsetzung: {
    name: 'Stelle für Durchsetzung',
    anschrift: ['Barrierefreier Platz 3', '12345 Musterort'],
    email: 'stelle@durchsetzung.example',
    web: 'https://durchsetzung.example/antrag',
  },
} as const satisfies Betrieb;
