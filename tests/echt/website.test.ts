/** The site of the real records (dist), on the real day: properties, no facts. */
import { pruefeWebsite } from '../hilfe/website.ts';

pruefeWebsite('dist');
