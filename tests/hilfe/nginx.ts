/** The rules of deploy/nginx.conf at work: nginx itself on a free port, where it is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

/** Whether nginx can be started here. */
export const mitNginx =
  spawnSync('nginx', ['-v'], { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } })
    .status === 0;

const freierPort = (): Promise<number> =>
  new Promise((fertig) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => fertig(port));
    });
  });

/** The rules of the project with another port and another folder. */
function regeln(port: number, website: string): string {
  const text = readFileSync('deploy/nginx.conf', 'utf8');
  const angepasst = text
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /usr/share/nginx/html;', `root ${resolve(website)};`);
  if (!angepasst.includes(`:${port};`) || !angepasst.includes(resolve(website)))
    throw new Error('deploy/nginx.conf names port or folder otherwise than this test knows.');
  return angepasst;
}

const ABLAGEN = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/**
 * Serves a built site as the container does.
 * @returns its address, and what ends it
 */
export async function starteNginx(website: string): Promise<{ url: string; ende: () => void }> {
  mkdirSync('.tmp', { recursive: true });
  const ordner = mkdtempSync(resolve('.tmp/nginx-'));
  const port = await freierPort();
  writeFileSync(join(ordner, 'website.conf'), regeln(port, website));
  writeFileSync(
    join(ordner, 'nginx.conf'),
    [
      ...(process.getuid?.() === 0 ? ['user root root;'] : []),
      `daemon off; worker_processes 1; pid ${ordner}/pid; error_log stderr;`,
      'events {}',
      'http {',
      'access_log off;',
      ...ABLAGEN.map((name) => `${name}_temp_path ${ordner}/${name};`),
      `include ${ordner}/website.conf;`,
      '}',
    ].join('\n'),
  );
  const nginx = spawn('nginx', ['-c', join(ordner, 'nginx.conf'), '-p', ordner], {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let klage = '';
  nginx.stderr.on('data', (zeile) => (klage += String(zeile)));
  const url = `http://127.0.0.1:${port}`;
  for (let versuch = 0; versuch < 100; versuch++) {
    if (nginx.exitCode !== null) break;
    if (await fetch(url).catch(() => undefined)) return { url, ende: () => nginx.kill() };
    await new Promise((weiter) => setTimeout(weiter, 100));
  }
  nginx.kill();
  throw new Error(`nginx does not start: ${klage}`);
}
