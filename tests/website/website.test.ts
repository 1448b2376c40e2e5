import { WEBSITE } from '../hilfe/fixtur.ts';
import { pruefeWebsite } from '../hilfe/website.ts';

pruefeWebsite(WEBSITE);
