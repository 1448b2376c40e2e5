/** The rules of deploy/nginx.conf at work: nginx itself on a free port, where it is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { SERVERORDNER } from '../../src/domain/ausgabe/webserver.ts';

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

/** Where the site lies in the container. */
const ORDNER = '/usr/share/nginx/html';

/** The rules of the project with another port and another folder; with TLS, if there is a certificate. */
function regeln(port: number, wurzel: string, zertifikat?: string): string {
  const text = readFileSync('deploy/nginx.conf', 'utf8');
  for (const stelle of ['listen 8080;', `root ${ORDNER};`, `include ${ORDNER}${SERVERORDNER}/`])
    if (!text.includes(stelle)) throw new Error(`deploy/nginx.conf does not say "${stelle}".`);
  // Debian's nginx is older than `http2 on`.
  const tls = `listen 127.0.0.1:${port} ssl http2; ssl_certificate ${zertifikat}; ssl_certificate_key ${zertifikat};`;
  return text
    .replace('listen 8080;', zertifikat ? tls : `listen 127.0.0.1:${port};`)
    .replaceAll(ORDNER, resolve(wurzel));
}

/** Whether somebody answers at a port. */
const offen = (port: number): Promise<boolean> =>
  new Promise((fertig) => {
    const probe = connect(port, '127.0.0.1', () => {
      probe.destroy();
      fertig(true);
    }).on('error', () => fertig(false));
  });

const ABLAGEN = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/**
 * Serves a built site as the container does.
 * @param wurzel the folder of the site; below a base path the one that holds it
 * @param zertifikat file with key and certificate: then with TLS and HTTP/2
 * @returns its address, and what ends it
 */
export async function starteNginx(
  wurzel: string,
  zertifikat?: string,
): Promise<{ url: string; ende: () => void }> {
  mkdirSync('.tmp', { recursive: true });
  const ordner = mkdtempSync(resolve('.tmp/nginx-'));
  const port = await freierPort();
  writeFileSync(join(ordner, 'website.conf'), regeln(port, wurzel, zertifikat));
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
  const url = `${zertifikat ? 'https' : 'http'}://127.0.0.1:${port}`;
  for (let versuch = 0; versuch < 100; versuch++) {
    if (nginx.exitCode !== null) break;
    if (await offen(port)) return { url, ende: () => nginx.kill() };
    await new Promise((weiter) => setTimeout(weiter, 100));
  }
  nginx.kill();
  throw new Error(`nginx does not start: ${klage}`);
}
