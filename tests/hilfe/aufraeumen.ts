/** After each test of the website. Runs anew for each file, as what shared modules do does not. */
import { afterEach } from 'vitest';
import { schliesseAlles } from './browser.ts';

afterEach(schliesseAlles);
