/** Pictures as specifications of Vega. Source: https://vega.github.io/vega/docs/specification/ */
import type { Bild } from '../../domain/vergleich/grafik.ts';
import { balken, saeulen, spannen } from './balkenbilder.ts';
import type { Zeichnung } from './bausteine.ts';
import { schichten } from './schichtbild.ts';
import { zeit } from './zeitbild.ts';

/** The specification of a picture. */
export function zeichnung(bild: Bild): Zeichnung {
  switch (bild.form) {
    case 'balken':
      return balken(bild);
    case 'saeulen':
      return saeulen(bild);
    case 'zeit':
      return zeit(bild);
    case 'schichten':
      return schichten(bild);
    case 'spannen':
      return spannen(bild);
  }
}
