/** Checksums that others can compare with their own tools. */
import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits (what `sha256sum` prints). */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of a text in UTF-8 in Base64, as a Content-Security-Policy names it. */
export const sha256Base64 = (text: string): string =>
  createHash('sha256').update(text).digest('base64');
