/** Where the records live, and how its web editor is opened with a change filled in. */

export const DIENSTE = ['github', 'gitlab'] as const;

/** A public repository on GitHub or GitLab. */
export interface Repository {
  dienst: (typeof DIENSTE)[number];
  /** Address without a slash at the end. */
  url: string;
  /** Branch that pull requests go to. */
  zweig: string;
}

/**
 * A repository by its address, or undefined where none is given.
 * @param zweig branch that pull requests go to
 * @throws Error if the address is not https
 */
export function repositoryAus(adresse: string | undefined, zweig = 'main'): Repository | undefined {
  if (!adresse) return undefined;
  const url = adresse.replace(/(\.git)?\/*$/, '');
  if (!/^https:\/\/[^\s?#]+\/[^\s?#]+$/.test(url))
    throw new Error(`REPOSITORY_URL "${adresse}" is not the https address of a repository.`);
  const { hostname } = new URL(url);
  return { dienst: /(^|\.)github\./.test(hostname) ? 'github' : 'gitlab', url, zweig };
}

/** Servers refuse addresses much longer than this; then the text goes by the clipboard. */
const HOECHSTENS_ZEICHEN = 7500;

const anfrage = (werte: Record<string, string>) => String(new URLSearchParams(werte));

/**
 * Address of the web editor with file name, text and commit message filled in. The services fill
 * in only new files; an existing one is opened, and its new text goes by the clipboard.
 * @param datei path inside the repository
 */
export function editoradresse(
  { dienst, url, zweig }: Repository,
  { datei, text, betreff, neu }: { datei: string; text: string; betreff: string; neu: boolean },
): { adresse: string; ausgefuellt: boolean } {
  const pfad = datei.split('/').map(encodeURIComponent).join('/');
  const ast = zweig.split('/').map(encodeURIComponent).join('/');
  const github = dienst === 'github';
  const basis = github ? url : `${url}/-`;
  if (!neu) return { adresse: `${basis}/edit/${ast}/${pfad}`, ausgefuellt: false };
  const name = github
    ? { filename: datei, message: betreff }
    : { file_name: datei, commit_message: betreff };
  const inhalt = github ? { value: text } : { content: text };
  const voll = `${basis}/new/${ast}?${anfrage({ ...name, ...inhalt })}`;
  return voll.length <= HOECHSTENS_ZEICHEN
    ? { adresse: voll, ausgefuellt: true }
    : { adresse: `${basis}/new/${ast}?${anfrage(name)}`, ausgefuellt: false };
}

/** Address where someone reports something with one of the issue forms. */
export const meldeadresse = ({ dienst, url }: Repository): string =>
  dienst === 'github' ? `${url}/issues/new/choose` : `${url}/-/issues/new`;
