/** What `astro.config.mjs` defines at build time. */
interface ImportMetaEnv {
  readonly REPOSITORY_URL?: string;
  readonly VORSCHAU?: string;
}

/** What `middleware.ts` gives to every page. */
declare namespace App {
  interface Locals {
    /** The newest date of all records, as exact as it is known; undefined where nothing is dated. */
    datenstand?: string | undefined;
    /** Day of the newest state that is kept for ever, `YYYY-MM-DD`. */
    standtag?: string | undefined;
    /** There is a page with videos in sign language. */
    hatVideos?: boolean;
  }
}
