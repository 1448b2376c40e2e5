/** What someone sees who goes through a page by the Tab key: measured at each stop. */
import type { Page } from 'playwright-core';

/** The contrast that what shows the focus has to its ground (WCAG 1.4.11). */
const KONTRAST = 3;

/**
 * What is wrong with the stops of a page, one line for each: no ring of 3:1 to its ground, out of
 * sight or below something else when it has the focus (2.4.11), an order of its own (2.4.3).
 * Jumps instead of gliding there, so the page must be open with reduced motion.
 */
export async function fokusfehler(seite: Page): Promise<string[]> {
  // After a key of the keyboard, every focus is one that is to be seen.
  await seite.keyboard.press('Tab');
  return seite.evaluate((mindestens) => {
    type Farbe = [rot: number, gruen: number, blau: number, deckung: number];
    const leinwand = document.createElement('canvas').getContext('2d', {
      willReadFrequently: true,
    })!;
    const farbe = (css: string): Farbe => {
      leinwand.clearRect(0, 0, 1, 1);
      leinwand.fillStyle = css;
      leinwand.fillRect(0, 0, 1, 1);
      const [rot, gruen, blau, deckung] = leinwand.getImageData(0, 0, 1, 1).data;
      return [rot!, gruen!, blau!, deckung! / 255];
    };
    const ueber = (oben: Farbe, unten: Farbe): Farbe => {
      const gemischt = (i: 0 | 1 | 2) => oben[i] * oben[3] + unten[i] * (1 - oben[3]);
      return [gemischt(0), gemischt(1), gemischt(2), 1];
    };
    /** Relative luminance, as WCAG defines it. */
    const helligkeit = (eine: Farbe) => {
      const [rot, gruen, blau] = eine.map((wert) => {
        const anteil = wert / 255;
        return anteil <= 0.04045 ? anteil / 12.92 : ((anteil + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * rot! + 0.7152 * gruen! + 0.0722 * blau!;
    };
    const kontrast = (css: string, grund: Farbe) => {
      const eine = helligkeit(ueber(farbe(css), grund));
      const andere = helligkeit(grund);
      return (Math.max(eine, andere) + 0.05) / (Math.min(eine, andere) + 0.05);
    };
    const grundVon = (element: Element | null): Farbe => {
      if (!element) return farbe('Canvas');
      const eigene = farbe(getComputedStyle(element).backgroundColor);
      return eigene[3] === 1 ? eigene : ueber(eigene, grundVon(element.parentElement));
    };
    /** The better of outline and the even ring around the element, each as wide as it must be. */
    const ringkontrast = (element: Element) => {
      const stil = getComputedStyle(element);
      const innen = parseFloat(stil.outlineOffset) < 0;
      const grund = grundVon(innen ? element : element.parentElement);
      const breit = stil.outlineStyle !== 'none' && parseFloat(stil.outlineWidth) >= 1;
      const [, schatten, weite] = /^(.*\)|\w+) 0px 0px 0px ([\d.]+)px$/.exec(stil.boxShadow) ?? [];
      return Math.max(
        breit ? kontrast(stil.outlineColor, grund) : 1,
        schatten && Number(weite) >= 2 ? kontrast(schatten, grund) : 1,
      );
    };
    const inSicht = (element: HTMLElement) =>
      [...element.getClientRects()].some(({ left, top, width, height }) =>
        [0.15, 0.5, 0.85].some((teil) => {
          // Of what is higher than the window, the part that is in it.
          const mitte = (Math.max(top, 0) + Math.min(top + height, innerHeight)) / 2;
          const oben = document.elementFromPoint(left + width * teil, mitte);
          return oben !== null && (element.contains(oben) || oben.contains(element.firstChild));
        }),
      );
    const halte = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(
      (eines) =>
        eines.tabIndex >= 0 &&
        !eines.matches(':disabled') &&
        eines.checkVisibility({ visibilityProperty: true }),
    );
    const name = (element: Element) => element.outerHTML.slice(0, 100);
    return halte.flatMap((element) => {
      element.focus();
      // Some marks of a map and parts of a form change as the focus comes near.
      if (document.activeElement !== element) return [];
      const gemessen = ringkontrast(element);
      return [
        ...(gemessen < mindestens ? [`ring ${gemessen.toFixed(2)}: ${name(element)}`] : []),
        // The map brings its marks into view by moving, which takes it a moment.
        ...(inSicht(element) || element.closest('.leaflet-container')
          ? []
          : [`not in sight: ${name(element)}`]),
        ...(element.tabIndex > 0 ? [`tabindex: ${name(element)}`] : []),
      ];
    });
  }, KONTRAST);
}
