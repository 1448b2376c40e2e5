/** The clipboard. */

/** Puts a text into the clipboard; false where there is none, as on a page without https. */
export async function inZwischenablage(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
