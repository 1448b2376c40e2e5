/** "So zitieren": its buttons are loaded when someone unfolds it, because few do. */
const rahmen = document.querySelector<HTMLDetailsElement>('details.zitat');
rahmen?.addEventListener(
  'toggle',
  () =>
    void import('./zitatknoepfe.ts').then(
      ({ zeigeKnoepfe }) => zeigeKnoepfe(rahmen),
      // Without them the text is there to select.
      () => undefined,
    ),
  { once: true },
);
