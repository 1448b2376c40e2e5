/** Answers that are asked for again and again. */

/** So many answers are kept; what people type into the form must not fill the memory. */
const HOECHSTENS = 10_000;

/**
 * The same answer for the same text. A hundred thousand numbers share a few hundred days and hosts,
 * and every rule asks.
 * @param frage its answer depends on the text alone
 */
export function gemerkt<V extends string | boolean>(frage: (text: string) => V) {
  const antworten = new Map<string, V>();
  return (text: string): V => {
    let antwort = antworten.get(text);
    if (antwort === undefined) {
      if (antworten.size >= HOECHSTENS) antworten.clear();
      antworten.set(text, (antwort = frage(text)));
    }
    return antwort;
  };
}
