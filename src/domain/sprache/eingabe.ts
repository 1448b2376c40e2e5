/** Texts as people type them or as an address brings them, cleaned of what nobody sees or means. */

/** Characters without width, which come along when a text is copied; they vanish when taken out. */
export const BREITENLOS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Commands for machines, and halves of characters: a terminal or a file would obey, or break. */
const KEINE_ZEICHEN = /[\p{Cc}\p{Cs}]+/gu;

/** A text in one line as it is meant: whole letters, single blanks, nothing that nobody sees. */
export const sauber = (text: string): string =>
  text
    .normalize('NFC')
    .replace(BREITENLOS, '')
    .replace(KEINE_ZEICHEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const windows1252 = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What the bytes of a text look like where they are taken for Windows-1252, and the byte. */
const BYTE_VON = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte]),
);

/** Bytes as UTF-8, or what older systems write. */
function dekodiert(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

/** A text whose UTF-8 was taken for Windows-1252 on its way, as it was meant: `MÃ¼nchen` → `München`. */
export function entwirrt(text: string): string {
  if (!/[ÂÃ]/.test(text)) return text;
  const bytes = [...text].map((zeichen) => BYTE_VON.get(zeichen) ?? zeichen.charCodeAt(0));
  return bytes.every((byte) => byte < 256) ? dekodiert(Uint8Array.from(bytes)) : text;
}

/** A percent-encoded text of an address: in UTF-8, in Windows-1252 as old links have it, or twice. */
export function ausAdresse(text: string): string {
  const bytes: number[] = [];
  const kodiert = new TextEncoder().encode(text.replaceAll('+', ' '));
  for (let i = 0; i < kodiert.length; i++) {
    const hex = String.fromCharCode(...kodiert.subarray(i + 1, i + 3));
    const istKodiert = kodiert[i] === 0x25 && /^[\da-f]{2}$/i.test(hex);
    bytes.push(istKodiert ? parseInt(hex, 16) : kodiert[i]!);
    if (istKodiert) i += 2;
  }
  return entwirrt(dekodiert(Uint8Array.from(bytes)));
}

/**
 * What an address says behind its question mark, in whatever way it was encoded.
 * @param suche with or without the question mark
 */
export function adressangaben(suche: string): URLSearchParams {
  const angaben = suche
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .map((angabe) => {
      const [name = '', ...wert] = angabe.split('=');
      return [ausAdresse(name), ausAdresse(wert.join('='))];
    });
  return new URLSearchParams(angaben);
}

/**
 * A key as it comes out of a spreadsheet, which drops leading zeros and adds blanks;
 * undefined where it is none.
 */
export function schluesselAus(text: string): string | undefined {
  const ziffern = sauber(text).replace(/[\s"'.]/g, '');
  if (!/^0?9\d{1,8}$/.test(ziffern)) return undefined;
  return ziffern.startsWith('0') ? ziffern : `0${ziffern}`;
}
