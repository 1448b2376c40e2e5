/**
 * The store of the collections, read when pages are rendered. Astro would put its text (17 MB for all
 * of Bavaria) into a module and hand that to each step of the bundler, which keeps several copies.
 */
import { fileURLToPath } from 'node:url';

/** What Astro calls the module; under another name its own stays in force. */
const MODUL = '\0astro:data-layer-content';

/** For the bundler. @param notizen the folder in which Astro keeps the store while it builds */
export const ungebuendelterBestand = (notizen: URL) => ({
  name: 'ungebuendelter-bestand',
  apply: 'build' as const,
  load: {
    // Before Astro's own answer.
    order: 'pre' as const,
    handler(id: string) {
      if (id !== MODUL) return undefined;
      const datei = JSON.stringify(fileURLToPath(new URL('data-store.json', notizen)));
      return {
        code: `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${datei}, 'utf8'));`,
        map: { mappings: '' as const },
      };
    },
  },
});
