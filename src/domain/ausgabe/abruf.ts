/** Example requests of the data page: one line or a few, each for one tool. */
import { pfade } from '../verzeichnis/urls.ts';
import type { Absolut } from './export.ts';

export interface Abrufbeispiel {
  werkzeug: string;
  text: string;
}

/** Examples with the addresses of this installation. Keys are read as text, so that zeros stay. */
export function abrufbeispiele(absolut: Absolut): Abrufbeispiel[] {
  const adresse = (name: string) => absolut(pfade.daten.datei(name));
  return [
    { werkzeug: 'curl', text: `curl -O ${adresse('aemter.csv')}` },
    {
      werkzeug: 'JavaScript',
      text: [
        `const aemter = await (await fetch('${adresse('aemter.json')}')).json();`,
        `aemter.filter((amt) => amt.status === 'gueltig' && !amt.mindestens);`,
      ].join('\n'),
    },
    {
      werkzeug: 'Python (pandas)',
      text: [
        'import pandas as pd',
        `zahlen = pd.read_csv("${adresse('zahlen.csv')}", dtype={"schluessel": str, "stand": str})`,
      ].join('\n'),
    },
    {
      werkzeug: 'R (readr)',
      text: [
        'library(readr)',
        `orte <- read_csv("${adresse('orte.csv')}",`,
        '  col_types = cols(.default = "c", einwohner = "i", lat = "d", lon = "d"))',
      ].join('\n'),
    },
  ];
}
