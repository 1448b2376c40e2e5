/** What all files of the open data say of this installation, whichever process makes them. */
import { herausgeber } from '../config.ts';
import { heute } from '../io/uhr.ts';
import { absoluteAdresse } from '../io/websiteadresse.ts';

/** @throws Klartextfehler where the base path is none, or the day cannot be right */
export const ausgabeangaben = () => ({ absolut: absoluteAdresse(), tag: heute(), herausgeber });
