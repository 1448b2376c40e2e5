/** Writes CSV. What is asked of it stands in `domain/ausgabe/csvform.ts`. */
import { stringify } from 'csv-stringify/sync';
import type { Csvform } from '../domain/ausgabe/csvform.ts';

/**
 * Rows as CSV with a header line; what is null stays empty.
 * @param zeilen objects by field, or arrays
 * @param spalten fields, in order
 */
export const alsCsv = (
  zeilen: readonly object[],
  spalten: readonly string[],
  form: Csvform,
): string => stringify([...zeilen], { ...form, columns: [...spalten] });
