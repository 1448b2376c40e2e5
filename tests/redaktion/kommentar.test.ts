/** The comment on a pull or merge request, against a server that answers like the services. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { kommentiere, ortAus } from '../../src/io/kommentar.ts';

describe('the comment is changed, not repeated', () => {
  test.each(['github', 'gitlab'])('on %s', async (dienst) => {
    const verfasser =
      dienst === 'github'
        ? { user: { login: 'github-actions[bot]' } }
        : { author: { username: 'bot' } };
    const fremder = { user: { login: 'x' }, author: { username: 'x' } };
    const kommentare: { id: number; body: string }[] = Array.from({ length: 120 }, (_, i) => ({
      id: i,
      // Someone else may begin a comment with the same line.
      body: i === 7 ? '<!-- digitales-amt: test -->\nfremd' : `Kommentar ${i}`,
      ...fremder,
    }));
    const schreibend: string[] = [];
    const server = createServer((anfrage, antwort) => {
      const url = new URL(anfrage.url!, 'http://localhost');
      let koerper = '';
      anfrage.on('data', (teil: Buffer) => (koerper += teil.toString()));
      anfrage.on('end', () => {
        if (
          anfrage.headers.authorization !== 'Bearer geheim' &&
          anfrage.headers['private-token'] !== 'geheim'
        )
          antwort.statusCode = 401;
        if (anfrage.method === 'GET') {
          const [seite, laenge] = [
            Number(url.searchParams.get('page')),
            Number(url.searchParams.get('per_page')),
          ];
          if (url.pathname.endsWith('/user')) {
            // GitHub does not tell the token of a workflow who it is.
            antwort.statusCode = dienst === 'github' ? 403 : 200;
            antwort.end(JSON.stringify({ username: 'bot' }));
            return;
          }
          antwort.end(JSON.stringify(kommentare.slice((seite - 1) * laenge, seite * laenge)));
          return;
        }
        schreibend.push(`${anfrage.method} ${url.pathname}`);
        const { body } = JSON.parse(koerper) as { body: string };
        const id = Number(/\/(\d+)$/.exec(url.pathname)?.[1]);
        if (anfrage.method === 'POST') kommentare.push({ id: 500, body, ...verfasser });
        else kommentare.find((einer) => einer.id === id)!.body = body;
        antwort.end('{}');
      });
    });
    await new Promise<void>((bereit) => server.listen(0, bereit));
    const basis = `http://localhost:${(server.address() as AddressInfo).port}`;
    const umgebung =
      dienst === 'github'
        ? { GITHUB_API_URL: basis, GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 'geheim' }
        : { CI_API_V4_URL: basis, CI_PROJECT_ID: '7', KOMMENTAR_TOKEN: 'geheim' };
    const ort = ortAus(umgebung, '17')!;
    expect(await kommentiere(ort, '<!-- digitales-amt: test -->\neins')).toBe('neu');
    expect(await kommentiere(ort, '<!-- digitales-amt: test -->\nzwei')).toBe('geaendert');
    server.close();
    expect(kommentare.filter(({ id }) => id >= 120)).toMatchObject([
      { id: 500, body: '<!-- digitales-amt: test -->\nzwei' },
    ]);
    expect(schreibend).toEqual(
      dienst === 'github'
        ? ['POST /repos/a/b/issues/17/comments', 'PATCH /repos/a/b/issues/comments/500']
        : [
            'POST /projects/7/merge_requests/17/notes',
            'PUT /projects/7/merge_requests/17/notes/500',
          ],
    );
  });

  test('nowhere else', () => expect(ortAus({ GITHUB_TOKEN: 'x' }, '1')).toBeUndefined());
});
