import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { FIXTUR } from './tests/hilfe/fixtur.ts';

export default defineConfig({
  test: {
    // The commands are started hundreds of times.
    env: { NODE_COMPILE_CACHE: resolve('.tmp/uebersetzt') },
    // Builds and browsers are slow on a busy machine; a hanging test still ends.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Browsers and builds are processes of their own: one worker for each core waits most of the time.
    maxWorkers: 4,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'haus',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{website,browser,echt}/**'],
          // The register is read once for all files; nothing that they share is ever changed.
          isolate: false,
          env: FIXTUR,
        },
      },
      {
        extends: true,
        test: {
          name: 'website',
          include: ['tests/{website,browser}/**/*.test.ts'],
          // One browser for each worker, and what it compiled of the domain serves all files.
          isolate: false,
          setupFiles: 'tests/hilfe/aufraeumen.ts',
          env: FIXTUR,
          globalSetup: 'tests/hilfe/aufbau.ts',
        },
      },
      { extends: true, test: { name: 'inhalt', include: ['tests/echt/**/*.test.ts'] } },
    ],
  },
});
