/**
 * Makes something when it is first asked for, and keeps it. The browser's own formats and orders of
 * letters (`Intl`) are such: each costs a phone some 50 ms, and most pages never show one.
 */
export function erstDann<T>(mache: () => T): () => T {
  let eines: T | undefined;
  return () => (eines ??= mache());
}
