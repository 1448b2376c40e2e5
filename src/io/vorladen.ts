/** Which parts of the browser's code a page loads ahead of being asked for. */
import type { Plugin } from 'vite';

/** Parts that few ask for: the names of what they need in turn would weigh on every page. */
const SELTEN = /\/(?:zitatknoepfe|vonsatz)\.[\w-]+\.js$/;

/**
 * Lets rare parts find what they need only when they are there. A plugin, because Astro sets the
 * options of the browser's build after those of `astro.config.mjs`.
 */
export const seltenesSpaeter: Plugin = {
  name: 'seltenes-spaeter',
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: {
              resolveDependencies: (datei, teile) => (SELTEN.test(datei) ? [] : teile),
            },
          },
        }
      : undefined,
};
