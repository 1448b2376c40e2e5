/**
 * <digitales-amt amt="…">, <digitales-amt landkreis="…">, <digitales-amt karte>,
 * <digitales-amt grafik="…">: an office, a Landkreis, the map of Bavaria or a chart from the directory "Digitales Amt" on any page. What stands inside
 * the element (a picture, a link) is shown until the content has arrived, and without script.
 * Sets no cookies, counts nobody. Plain script, so that a page needs nothing else.
 */
(() => {
  const skript = document.currentScript;
  if (!skript || !('src' in skript) || customElements.get('digitales-amt')) return;
  const ordner = new URL('.', skript.src);

  const STIL =
    ':host{display:block;position:relative;max-width:480px}:host([hidden]){display:none}' +
    'iframe{position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0;pointer-events:none}' +
    'iframe.da{display:block;position:static;opacity:1;pointer-events:auto}';

  class DigitalesAmt extends HTMLElement {
    static observedAttributes = ['amt', 'landkreis', 'karte', 'grafik'];

    constructor() {
      super();
      this.attachShadow({ mode: 'open' });
      this.hoere = (ereignis) => this.nimm(ereignis);
    }

    connectedCallback() {
      window.addEventListener('message', this.hoere);
      this.zeige();
    }

    disconnectedCallback() {
      window.removeEventListener('message', this.hoere);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.zeige();
    }

    /** The folder of what the attributes ask for; nothing, if it is no id. */
    verlangt() {
      if (this.hasAttribute('karte')) return 'karte/';
      for (const art of ['amt', 'landkreis', 'grafik']) {
        const wert = this.getAttribute(art);
        if (wert && /^[a-z0-9-]+$/.test(wert)) return `${art}/${wert}/`;
      }
      return undefined;
    }

    zeige() {
      const pfad = this.verlangt();
      this.platz = document.createElement('slot');
      this.rahmen = undefined;
      this.shadowRoot.replaceChildren(...this.stil(), this.platz);
      if (!pfad) return;
      const rahmen = document.createElement('iframe');
      rahmen.src = new URL(pfad, ordner).href;
      rahmen.title = this.getAttribute('titel') || this.beschriftung();
      this.rahmen = rahmen;
      this.shadowRoot.append(rahmen);
    }

    /**
     * The style, as a sheet: a page whose policy forbids inline styles shows it, too.
     * @returns the elements it needs, which only older browsers do
     */
    stil() {
      try {
        const blatt = new CSSStyleSheet();
        blatt.replaceSync(STIL);
        this.shadowRoot.adoptedStyleSheets = [blatt];
        return [];
      } catch {
        const stil = document.createElement('style');
        stil.textContent = STIL;
        return [stil];
      }
    }

    /** What the content is called: as the picture or link inside says. */
    beschriftung() {
      const bild = this.querySelector('img[alt]');
      const text = (bild && bild.getAttribute('alt')) || this.textContent.trim();
      return text || 'Digitales Amt: Siegel für Behörden in Bayern';
    }

    /** The content says how high it is; nobody else is believed. */
    nimm({ source, origin, data }) {
      if (!this.rahmen || source !== this.rahmen.contentWindow || origin !== ordner.origin) return;
      const hoehe = data && data.digitalesAmt && data.digitalesAmt.hoehe;
      if (typeof hoehe !== 'number' || !(hoehe > 0 && hoehe < 10000)) return;
      this.rahmen.style.height = `${Math.ceil(hoehe)}px`;
      this.rahmen.className = 'da';
      this.platz.style.display = 'none';
    }
  }

  customElements.define('digitales-amt', DigitalesAmt);
})();
