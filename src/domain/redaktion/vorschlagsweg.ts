/** The way of a record from the editors' form into the repository. */
import { behoerdenname } from '../register/register.ts';
import type { Gegenstand } from './maskenstand.ts';
import { editoradresse, type Repository } from './repository.ts';
import { redaktionstexte as t } from './texte.ts';

/** What people call the service of a repository. */
export const dienstname = ({ dienst }: Repository): string =>
  ({ github: 'GitHub', gitlab: 'GitLab' })[dienst];

/** Address of the web editor for a record, and whether it has the text filled in. */
export function vorschlagsadresse(
  repository: Repository,
  { behoerde, datei, vorhanden }: Gegenstand,
  text: string,
): { adresse: string; ausgefuellt: boolean } {
  const name = behoerdenname(behoerde);
  const { betreffAlt, betreffNeu } = t.aktionen;
  return editoradresse(repository, {
    datei: `content/${datei}`,
    text,
    betreff: vorhanden ? betreffAlt(name) : betreffNeu(name),
    neu: !vorhanden,
  });
}

/**
 * What to do in the web editor, step by step.
 * @param ausgefuellt the editor has the text filled in
 * @param kopiert the text is in the clipboard
 */
export function schritte(
  repository: Repository,
  { ausgefuellt, kopiert }: { ausgefuellt: boolean; kopiert: boolean },
): string[] {
  const { weg } = t.aktionen;
  const dienst = dienstname(repository);
  const einsetzen = ausgefuellt
    ? [weg.neu(dienst), ...(kopiert ? [weg.einfuegenWennLeer] : [])]
    : [weg.alt(dienst), kopiert ? weg.ersetzen : weg.ohneKopie];
  return [...einsetzen, ...weg[repository.dienst]];
}
