/** The open data of the real records, cell by cell: what must hold whatever they say. */
import '../ausgabe/gleichheit.test.ts';
