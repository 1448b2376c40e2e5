/** "So zitieren": its buttons are loaded when someone unfolds it. Without them its text is selected. */
document
  .querySelector('details.zitat')
  ?.addEventListener('toggle', () => void import('./zitatknoepfe.ts').catch(() => undefined), {
    once: true,
  });
