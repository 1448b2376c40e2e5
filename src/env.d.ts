/** What `astro.config.mjs` defines at build time. */
interface ImportMetaEnv {
  readonly REPOSITORY_URL?: string;
  readonly VORSCHAU?: string;
}
