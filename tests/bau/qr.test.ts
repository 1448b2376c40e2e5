/** A QR code is read as what it was made from. */
import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrBild } from '../../src/io/qr.ts';

test.each([
  'https://amt.example/orte/au/',
  'https://amt.example/unter/einem/pfad/en/aemter/verwaltungsgemeinschaft-bad-koenigshofen-i-grabfeld/',
])('%s', async (adresse) => {
  const bild = qrBild(adresse);
  expect(bild).toMatch(/^data:image\/png;base64,/);
  const png = Buffer.from(bild.split(',')[1]!, 'base64');
  const { width = 0 } = await sharp(png).metadata();
  // As it is printed: larger, with four modules of quiet around it.
  const { data, info } = await sharp(png)
    .resize(width * 4, undefined, { kernel: 'nearest' })
    .extend({ top: 16, bottom: 16, left: 16, right: 16, background: '#fff' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(adresse);
  // The picture is part of thousands of pages.
  expect(bild.length).toBeLessThan(600);
});
