/**
 * A register that is sound and small: every Landkreis, each with one municipality or two, and no
 * Verwaltungsgemeinschaft. For builds that ask nothing of the other two thousand places.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artzahlen } from '../../src/domain/register/selbstpruefung.ts';
import { istOrt } from '../../src/domain/register/arten.ts';
import { leseFruehereOrte, leseRegisterbasis } from '../../src/io/registerinhalt.ts';

const QUELLE = 'content/register';

const lies = (name: string): unknown => JSON.parse(readFileSync(join(QUELLE, name), 'utf8'));

/** Keys of the municipalities that stay: one without a Verwaltungsgemeinschaft for each Landkreis, those where an authority has its seat, those that had another address. */
function bleibende(): ReadonlySet<string> {
  const { behoerden, orte } = leseRegisterbasis();
  const punkt = ({ lat, lon }: { lat: number; lon: number }) => `${lat} ${lon}`;
  const sitze = new Set(
    behoerden.filter(({ art }) => art === 'landratsamt' || art === 'bezirk').map(punkt),
  );
  const freie = orte.filter(({ vg }) => !vg);
  return new Set([
    ...new Map(
      freie.map(({ landkreis, schluessel }) => [landkreis ?? schluessel, schluessel]),
    ).values(),
    ...orte.filter((ort) => sitze.has(punkt(ort))).map(({ schluessel }) => schluessel),
    ...leseFruehereOrte().values(),
  ]);
}

/** Writes the register into a content folder; what it leaves out comes from `content`. */
export function legeKleinesRegister(ordner: string): void {
  const orte = bleibende();
  const behoerden = leseRegisterbasis()
    .behoerden.filter(({ art, schluessel }) =>
      istOrt(art) ? orte.has(schluessel) : art !== 'verwaltungsgemeinschaft',
    )
    .map(({ vg: _, ...behoerde }) => behoerde);
  const nurOrte = <T>(name: string) =>
    Object.fromEntries(
      Object.entries(lies(name) as Record<string, T>).filter(([ags]) => orte.has(ags)),
    );
  const ortsteile = nurOrte<string[]>('ortsteile.json');
  const namen = new Set(Object.values(ortsteile).flat());
  const gemeindefrei = lies('gemeindefrei.json') as Record<string, string>;
  const grenzen = lies('grenzen-gemeinden.json') as {
    objects: { gemeinden: { geometries: { properties: { id: string } }[] } };
  };
  grenzen.objects.gemeinden.geometries = grenzen.objects.gemeinden.geometries.filter(
    ({ properties: { id } }) => orte.has(id) || id in gemeindefrei,
  );
  const dateien = {
    'behoerden.json': behoerden,
    'ortsteile.json': ortsteile,
    'postleitzahlen.json': nurOrte('postleitzahlen.json'),
    'namensvettern.json': (lies('namensvettern.json') as string[]).filter((name) =>
      namen.has(name),
    ),
    'grenzen-gemeinden.json': grenzen,
    'gemeindefrei.json': gemeindefrei,
    'stand.json': { ...(lies('stand.json') as object), zahlen: artzahlen(behoerden) },
    'fruehere-orte.json': lies('fruehere-orte.json'),
  };
  mkdirSync(join(ordner, 'register'), { recursive: true });
  for (const [name, inhalt] of Object.entries(dateien))
    writeFileSync(join(ordner, 'register', name), JSON.stringify(inhalt));
  // Exceptions and addresses at BayernPortal speak of places that are not there.
  cpSync('content/anliegen', join(ordner, 'anliegen'), { recursive: true });
  writeFileSync(
    join(ordner, 'bayernportal-orte.json'),
    JSON.stringify({ quelle: 'Leer, nur für Tests.', orte: {} }),
  );
}
