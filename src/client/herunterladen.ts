/** Files that the page made itself. */
import { neu } from './elemente.ts';

/** Hands a text to the visitor as a file. @param typ media type, with charset */
export function speichere(name: string, text: string, typ: string): void {
  const datei = neu('a');
  datei.href = URL.createObjectURL(new Blob([text], { type: typ }));
  datei.download = name;
  datei.click();
  URL.revokeObjectURL(datei.href);
}
