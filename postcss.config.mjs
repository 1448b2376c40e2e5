import pruneVar from 'postcss-prune-var';

/** Selectors of KERN that reach nothing of this site. */
const UNGENUTZT = [
  // Its switches of themes and levels: the visitor's own setting decides here.
  /^\.kern-(?:light|dark|layer)/,
  /^(?!:is\().*(?:\.kern-level-|data-kern-theme)/,
  // Elements and variants that no page has.
  /\.kern-(?:icon|sr-only|btn-wrapper|error|hint|btn--(?:x-small|block)|badge--(?:info|success|danger|small))/,
  /\.kern-form-input(?:[\s:]|$)|-(?:-error|-width-\d)|readonly|type=["']?file/,
  // States of fields that move the text inside, and rings of one colour (styles/_grundlage.scss).
  /\.kern-.*:focus|\.kern-form-input__(?:input|select-wrapper)\S*:hover/,
];

/** @returns {import('postcss').Plugin} */
const ohneUngenutztes = () => ({
  postcssPlugin: 'ohne-ungenutztes',
  Rule(regel) {
    const gebrauchte = regel.selectors.filter(
      (auswahl) => !UNGENUTZT.some((muster) => muster.test(auswahl)),
    );
    if (gebrauchte.length === 0) regel.remove();
    else if (gebrauchte.length < regel.selectors.length) regel.selectors = gebrauchte;
  },
});

// KERN declares several hundred custom properties; only those in use reach the visitor.
export default { plugins: [ohneUngenutztes(), pruneVar()] };
