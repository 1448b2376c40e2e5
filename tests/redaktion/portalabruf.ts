/** Asks the invented BayernPortal within a test: without pauses, with a memory of its own. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { Antwortspeicher } from '../../src/io/antwortspeicher.ts';
import { ABRUFREGELN, HALTBAR, holerVon, type Abrufregeln } from '../../src/io/bayernportal.ts';
import { KONTO } from '../hilfe/portalserver.ts';

/** A folder for the memory of one test. */
export function neuerSpeicherordner(): string {
  mkdirSync('.tmp', { recursive: true });
  return mkdtempSync('.tmp/portal-');
}

/** Rules for a server on this machine. */
export const RASCH: Abrufregeln = { ...ABRUFREGELN, pause: 0, frist: 3000, versuche: 2 };

export const holerFuer = (
  basis: string,
  regeln: Partial<Abrufregeln>,
  ordner: string,
  haltbar = HALTBAR,
) =>
  holerVon({ basis: new URL(basis), ...KONTO }, new Antwortspeicher(ordner, basis, haltbar), {
    ...RASCH,
    ...regeln,
  });
