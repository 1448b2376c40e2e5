/**
 * A path for each office and each of its former ids, for the endpoints of files that the build hands
 * out in bundles (`massenware.ts`): there are none while it runs.
 */
import { alleKennungen } from '../domain/verzeichnis/verzeichnis.ts';
import { schreibtVorbei } from '../io/massenware.ts';
import { verzeichnis } from './verzeichnis.ts';

export const amtspfade = () =>
  (schreibtVorbei() ? [] : verzeichnis.aemter).flatMap((amt) =>
    alleKennungen(amt).map((id) => ({ params: { id }, props: { amt } })),
  );
