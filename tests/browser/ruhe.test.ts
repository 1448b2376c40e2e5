/** Nothing jumps: what scripts add has its room before they come. */
import { describe, expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';

/** Layout shift that nobody caused, summed up as browsers do for "Cumulative Layout Shift". */
const HOECHSTENS = 0.02;
/** Milliseconds by which scripts are late: the page is painted without them first. */
const VERZUG = 300;

type Fenster = Window & { verschoben?: string[]; summe?: number };
interface Verschiebung extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

const SCHMAL = 360;

/** Two pages are as many as there are layouts of a wide window. */
describe.each<[string, ...number[]]>([
  ['/aemter/', SCHMAL, 1280],
  ['/aemter/?bei=dormitz&sortierung=nahe', SCHMAL],
  ['/aemter/?v=stadt-nuernberg,stadt-fuerth', SCHMAL],
  ['/anliegen/?q=auto', SCHMAL],
  ['/anliegen/personalausweis-beantragen/?ort=dormitz', SCHMAL],
  ['/suche/?q=Dachau', SCHMAL],
  ['/redaktion/?amt=stadt-schongau', SCHMAL, 1280],
])('%s', (pfad, ...breiten) => {
  test.each(breiten)('does not move at %i px', async (width) => {
    const { seite } = await besuche(pfad, { viewport: { width, height: 800 } }, async (neue) => {
      await neue.route('**/_astro/*.js', async (weg) => {
        await new Promise((weiter) => setTimeout(weiter, VERZUG));
        await weg.continue();
      });
      // Whether the fonts come before the first paint is the network's luck, and not asked here.
      await neue.route('**/*.woff2', (weg) => weg.abort());
      await neue.addInitScript(() => {
        const fenster = window as Fenster;
        fenster.summe = 0;
        fenster.verschoben = [];
        new PerformanceObserver((liste) => {
          for (const eine of liste.getEntries() as Verschiebung[]) {
            if (eine.hadRecentInput) continue;
            fenster.summe! += eine.value;
            fenster.verschoben!.push(
              ...eine.sources.map(
                ({ node }) => (node as Element | null)?.id || node?.nodeName || '',
              ),
            );
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
    });
    const { summe, verschoben } = await seite.evaluate(() => {
      const fenster = window as Fenster;
      return { summe: fenster.summe!, verschoben: fenster.verschoben! };
    });
    expect(summe, verschoben.join(', ')).toBeLessThan(HOECHSTENS);
  });
});
