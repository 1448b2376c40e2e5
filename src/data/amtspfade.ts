/** A path for each office and each of its former ids: files of an office answer to all of them. */
import { alleKennungen } from '../domain/verzeichnis/verzeichnis.ts';
import { verzeichnis } from './verzeichnis.ts';

export const amtspfade = () =>
  verzeichnis.aemter.flatMap((amt) =>
    alleKennungen(amt).map((id) => ({ params: { id }, props: { amt } })),
  );
