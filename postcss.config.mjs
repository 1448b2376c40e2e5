import { knappeNamen } from './src/io/stilnamen.ts';

/** Selectors of KERN that reach nothing of this site. */
const UNGENUTZT = [
  // Its switches of themes and levels: the visitor's own setting decides here.
  /^\.kern-(?:light|dark|layer)/,
  /^(?!:is\().*(?:\.kern-level-|data-kern-theme)/,
  // Elements and variants that no page has.
  /\.kern-(?:icon|sr-only|btn-wrapper|error|hint|btn--(?:x-small|block))/,
  /\.kern-form-input(?:[\s:]|$)|-(?:-error|-width-\d)|readonly|type=["']?file/,
  // What is disabled says so to the browser, which `:disabled` asks; `:not([aria-disabled…])` would
  // let the rest look as if it could be pressed.
  /\.kern-.*\[(?:aria-)?disabled/,
  // States of fields that move the text inside, and rings of one colour (styles/_grundlage.scss).
  /\.kern-.*:focus|\.kern-form-input__(?:input|select-wrapper)\S*:hover/,
];

/** @returns {import('postcss').Plugin} */
const ohneUngenutztes = () => ({
  postcssPlugin: 'ohne-ungenutztes',
  // At once and not rule by rule: what is removed here must no longer count as a use further on.
  Once(wurzel) {
    wurzel.walkRules((regel) => {
      const gebrauchte = regel.selectors.filter(
        (auswahl) => !UNGENUTZT.some((muster) => muster.test(auswahl)),
      );
      if (gebrauchte.length === 0) regel.remove();
      else if (gebrauchte.length < regel.selectors.length) regel.selectors = gebrauchte;
    });
  },
});

export default {
  plugins: [ohneUngenutztes(), knappeNamen('src', (datei) => datei.endsWith('/site.scss'))],
};
