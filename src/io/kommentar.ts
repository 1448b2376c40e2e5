/** Writes a comment on a pull request of GitHub or GitLab: the same one again, never a second. */
import { istMarke } from '../domain/redaktion/kommentartext.ts';

/** Where the comment goes. */
export interface Ort {
  /** Address of the list of comments. */
  liste: string;
  /** Address that says whose token it is. */
  ich: string;
  /** Address of one comment. */
  einer(id: number): string;
  kopf: Record<string, string>;
  aendern: 'PATCH' | 'PUT';
}

type Umgebung = Record<string, string | undefined>;

/** Comments of a pull request or an issue of GitHub. */
function aufGithub(umgebung: Umgebung, nummer: string): Ort {
  const basis = `${umgebung.GITHUB_API_URL}/repos/${umgebung.GITHUB_REPOSITORY}/issues`;
  return {
    liste: `${basis}/${nummer}/comments`,
    ich: `${umgebung.GITHUB_API_URL}/user`,
    einer: (id) => `${basis}/comments/${id}`,
    kopf: {
      authorization: `Bearer ${umgebung.GITHUB_TOKEN}`,
      accept: 'application/vnd.github+json',
    },
    aendern: 'PATCH',
  };
}

/** Notes on a merge request of GitLab; a job's own token may not write them. */
function aufGitlab(umgebung: Umgebung, nummer: string): Ort {
  const basis = `${umgebung.CI_API_V4_URL}/projects/${umgebung.CI_PROJECT_ID}/merge_requests/${nummer}/notes`;
  return {
    liste: basis,
    ich: `${umgebung.CI_API_V4_URL}/user`,
    einer: (id) => `${basis}/${id}`,
    kopf: { 'private-token': umgebung.KOMMENTAR_TOKEN ?? '' },
    aendern: 'PUT',
  };
}

/** The service that the pipeline runs on, from its environment; undefined on any other machine. */
export const ortAus = (umgebung: Umgebung, nummer: string): Ort | undefined =>
  umgebung.GITHUB_API_URL && umgebung.GITHUB_TOKEN
    ? aufGithub(umgebung, nummer)
    : umgebung.CI_API_V4_URL && umgebung.KOMMENTAR_TOKEN
      ? aufGitlab(umgebung, nummer)
      : undefined;

async function frage(adresse: string, optionen: RequestInit): Promise<Response> {
  const antwort = await fetch(adresse, {
    ...optionen,
    // The token is for this server, wherever it may lead.
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  });
  if (!antwort.ok)
    throw new Error(
      `${optionen.method ?? 'GET'} ${adresse}: ${antwort.status} ${await antwort.text()}`,
    );
  return antwort;
}

interface Kommentar {
  id: number;
  body: string;
  /** Who wrote it: `user` on GitHub, `author` on GitLab. */
  user?: { login: string };
  author?: { username: string };
}

/** Who writes with this token; GitHub does not tell the token of a workflow. */
async function eigenerName(ort: Ort): Promise<string> {
  const { ich, kopf } = ort;
  try {
    const { login, username } = (await (await frage(ich, { headers: kopf })).json()) as {
      login?: string;
      username?: string;
    };
    return login ?? username ?? '';
  } catch (fehler) {
    if (ort.aendern === 'PATCH') return 'github-actions[bot]';
    throw fehler;
  }
}

const SEITE = 100;

/** The comment with this first line that was written by us: anyone may copy a first line. */
async function findeEigenen(ort: Ort, marke: string): Promise<number | undefined> {
  const name = await eigenerName(ort);
  for (let seite = 1; ; seite++) {
    const antwort = await frage(`${ort.liste}?per_page=${SEITE}&page=${seite}`, {
      headers: ort.kopf,
    });
    const kommentare = (await antwort.json()) as Kommentar[];
    const eigener = kommentare.find(
      ({ body, user, author }) =>
        body.startsWith(`${marke}\n`) && (user?.login ?? author?.username) === name,
    );
    if (eigener) return eigener.id;
    if (kommentare.length < SEITE) return undefined;
  }
}

/**
 * Writes the comment, or changes the one that begins with the same first line.
 * @throws Error with the answer of the service
 */
export async function kommentiere(ort: Ort, text: string): Promise<'neu' | 'geaendert'> {
  const marke = text.split('\n', 1)[0]!;
  if (!istMarke(marke)) throw new Error('Der Text beginnt nicht mit der Marke der Prüfung.');
  const id = await findeEigenen(ort, marke);
  await frage(id === undefined ? ort.liste : ort.einer(id), {
    method: id === undefined ? 'POST' : ort.aendern,
    headers: { ...ort.kopf, 'content-type': 'application/json' },
    body: JSON.stringify({ body: text }),
  });
  return id === undefined ? 'neu' : 'geaendert';
}
