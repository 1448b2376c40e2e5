/** Before the tests of the website: builds it from the fixtures once, serves it. */
import { generateKeyPairSync } from 'node:crypto';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { fuehreAus } from './bau.ts';
import { FIXTUR, WEBSITE } from './fixtur.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site. */
    url: string;
  }
}

/** A repository, so that the editors' form offers what it offers where one is known. */
const REPOSITORY_URL = 'https://github.com/example/digitales-amt';

/** A key of this run alone: the site says the same with any. */
const SIGNIERSCHLUESSEL = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

export default async function aufbau(project: TestProject) {
  const umgebung = { ...FIXTUR, OUT_DIR: WEBSITE, REPOSITORY_URL, SIGNIERSCHLUESSEL };
  const { status, stderr } = fuehreAus('scripts/build.ts', umgebung);
  if (status !== 0) throw new Error(`The site of the fixtures does not build:\n${stderr}`);
  // The server finds the site by the environment, which the tests of the real content must not inherit.
  const vorher = { ...process.env };
  Object.assign(process.env, umgebung);
  const server = await preview({ logLevel: 'error', server: { port: 0 } });
  process.env = vorher;
  project.provide('url', `http://localhost:${server.port}`);
  return () => server.stop();
}
