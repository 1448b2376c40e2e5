/** What the environment says of this build: defined by `astro.config.mjs`, in pages and browser code alike. */
import { repositoryAus } from './domain/redaktion/repository.ts';

/** True for the preview of a pull request: says so on every page, and is found by no search engine. */
export const istVorschau = Boolean(import.meta.env.VORSCHAU);

/**
 * The repository that the editors' form proposes changes to. Set REPOSITORY_URL; pipelines of
 * GitHub and GitLab know it themselves (astro.config.mjs). Without one the form offers copy and
 * download.
 */
export const repository = repositoryAus(import.meta.env.REPOSITORY_URL);
