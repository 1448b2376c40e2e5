/** What a phone needs to put the site on its home screen (W3C Web Application Manifest). */
import { APPSYMBOLE, type Appsymbol } from '../siegel/appsymbol.ts';
import { texte } from '../texte/index.ts';
import { pfade } from '../verzeichnis/urls.ts';

/** The manifest as JSON, in German. @param zu address of a path of the site */
export function webmanifest(zu: (pfad: string) => string): string {
  const { name, untertitel, beschreibung } = texte('de').website;
  const symbol = (welches: Appsymbol, zweck: 'any' | 'maskable') => ({
    src: zu(pfade.symbol(welches)),
    sizes: `${APPSYMBOLE[welches].kante}x${APPSYMBOLE[welches].kante}`,
    type: 'image/png',
    purpose: zweck,
  });
  return JSON.stringify({
    name: `${name}: ${untertitel}`,
    short_name: name,
    description: beschreibung,
    lang: 'de',
    id: zu(pfade.start),
    start_url: zu(pfade.start),
    scope: zu(pfade.start),
    // The pages are pages: with the browser's way back and its line of addresses.
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [symbol('192', 'any'), symbol('512', 'any'), symbol('maskable', 'maskable')],
  });
}
