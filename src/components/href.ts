/** Path of a page below the base path of the installation. */
import { mitBasis } from '../domain/urls.ts';

export const href = (pfad: string): string => mitBasis(import.meta.env.BASE_URL, pfad);
