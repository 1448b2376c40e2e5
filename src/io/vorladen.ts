/**
 * What the browser does before a part of the code that is loaded when needed: it fetches the files
 * that the part imports, and waits for its styles. Vite brings such a helper, four times as large,
 * which every page would carry.
 */

/** The helper of Vite that is replaced: this name and this signature are its own. */
const KENNUNG = '\0vite/preload-helper.js';

/**
 * Runs in the browser. What the page has itself is not asked for again. Styles are waited for; one
 * that fails is asked for again the next time. The files lie beside this one, so the address needs
 * no base path.
 */
export const VORLADEN = `
const geladen = {};
const lade = (datei) => {
  if (document.querySelector('link[href$="' + datei + '"]')) return false;
  const link = document.createElement('link');
  const stil = datei.endsWith('.css');
  link.rel = stil ? 'stylesheet' : 'modulepreload';
  link.href = new URL('../' + datei, import.meta.url);
  document.head.append(link);
  return stil && new Promise((fertig, scheitert) => {
    link.onload = fertig;
    link.onerror = () => {
      link.remove();
      delete geladen[datei];
      scheitert(Error(link.href));
    };
  });
};
export const __vitePreload = async (teil, dateien = []) => {
  await Promise.all(dateien.map((datei) => (geladen[datei] ??= lade(datei))));
  return teil();
};
`;

/** For the bundler. */
export const knappesVorladen = {
  name: 'knappes-vorladen',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  load: (id: string) => (id === KENNUNG ? VORLADEN : undefined),
};
