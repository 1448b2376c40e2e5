import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { istSeitenumzug } from './src/domain/ausgabe/umzuege.ts';
import { mitBasis } from './src/domain/verzeichnis/urls.ts';
import { nurMitHinweis } from './src/io/beilagen.ts';
import { ohneRegelworte } from './src/io/regelworte.ts';
import { leseUmzuege } from './src/io/umzuege.ts';
import { knappesVorladen } from './src/io/vorladen.ts';
import { basispfadAus, websiteadresse } from './src/io/websiteadresse.ts';
import { zielangabe } from './src/io/ziel.ts';

const basis = basispfadAus();

const { REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_PROJECT_URL } = process.env;
/** Address of the repository: as set, else that of the pipeline that builds. */
const repository =
  REPOSITORY_URL ||
  (GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`) ||
  CI_PROJECT_URL ||
  '';

export default defineConfig({
  // Set SITE_URL for a public installation: canonical addresses, sitemap and exports use it.
  site: websiteadresse(),
  base: basis,
  // Former ids of offices and slugs of places lead on: addresses are for ever.
  redirects: Object.fromEntries(
    leseUmzuege()
      .filter(istSeitenumzug)
      .map(([alt, neu]) => [alt, mitBasis(basis, neu)]),
  ),
  outDir: zielangabe(),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  // What foreign pages embed has its own address only for them.
  integrations: [sitemap({ filter: (seite) => !/\/einbetten\/|\/404\/$/.test(seite) })],
  server: { port: Number(process.env.PORT) || 4321 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [ohneRegelworte, knappesVorladen, nurMitHinweis],
    define: {
      'import.meta.env.REPOSITORY_URL': JSON.stringify(repository),
      'import.meta.env.VORSCHAU': JSON.stringify(process.env.VORSCHAU ?? ''),
    },
    // KERN's SCSS is not ours to modernise.
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
    // Inline scripts would need hashes in the Content-Security-Policy.
    build: { assetsInlineLimit: 0 },
    // Drafts of builds and folders of tests hold thousands of files.
    server: { watch: { ignored: ['**/.bau-*/**', '**/.tmp/**', '**/.cache/**', '**/dist/**'] } },
  },
});
