/** The link to the other language keeps what the address says of this page: a search, filters. */
const wahl = document.querySelector<HTMLAnchorElement>('.sprachwahl')!;

const seite = (pfad: string): string => pfad.replace('/en/', '/');

// Before a click, so that a new tab has it, too; what is shown may have changed since it was loaded.
for (const anlass of ['focus', 'pointerdown'])
  wahl.addEventListener(anlass, () => {
    if (seite(wahl.pathname) === seite(location.pathname)) wahl.search = location.search;
  });
