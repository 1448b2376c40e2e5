/**
 * `npm run verdichte [-- --brotli] [folder]`: packs the files of a built site beside themselves, for web
 * servers that hand them out as they are.
 */
import { parseArgs } from 'node:util';
import { klartext } from '../src/io/klartext.ts';
import { verdichte } from '../src/io/verdichten.ts';
import { zielangabe } from '../src/io/ziel.ts';
import { argumente } from './argumente.ts';

const { values, positionals } = argumente(() =>
  parseArgs({
    options: { brotli: { type: 'boolean', default: false } },
    allowPositionals: true,
  }),
);
try {
  const { dateien, vorher, nachher } = await verdichte(
    positionals[0] ?? zielangabe(),
    values.brotli ? ['gz', 'br'] : ['gz'],
  );
  const mb = (bytes: number) => (bytes / 1024 ** 2).toFixed(1).replace('.', ',');
  console.log(
    `${dateien} Dateien verdichtet: aus ${mb(vorher)} MB wurden ${mb(nachher)} MB (gzip).`,
  );
} catch (fehler) {
  console.error(klartext(fehler) ?? fehler);
  process.exit(1);
}
