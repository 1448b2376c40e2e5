import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  // Set SITE_URL for a public installation: canonical addresses, sitemap and exports use it.
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  integrations: [sitemap()],
  server: { port: Number(process.env.PORT) || 4321 },
  devToolbar: { enabled: false },
  vite: {
    // KERN's SCSS is not ours to modernise.
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
    // Inline scripts would need hashes in the Content-Security-Policy.
    build: { assetsInlineLimit: 0 },
    // The package's main file is UMD; its ES module bundles smaller.
    resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  },
});
