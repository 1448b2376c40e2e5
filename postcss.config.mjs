import pruneVar from 'postcss-prune-var';

/**
 * Parts of KERN that no page uses: its switch of themes, its levels, fields for files, small badges,
 * its states of fields (they move the text inside) and its rings of one colour (styles/_grundlage.scss).
 */
const UNGENUTZT =
  /^(?!:is\().*(?:\.kern-level-|data-kern-theme|type=["']?file|badge--small|\.kern-.*:focus|input(?:__input|__select-wrapper)\S*:hover|-(?:-error|-width-\d)|readonly)/;

/** @returns {import('postcss').Plugin} */
const ohneUngenutztes = () => ({
  postcssPlugin: 'ohne-ungenutztes',
  Rule(regel) {
    const gebrauchte = regel.selectors.filter((auswahl) => !UNGENUTZT.test(auswahl));
    if (gebrauchte.length === 0) regel.remove();
    else if (gebrauchte.length < regel.selectors.length) regel.selectors = gebrauchte;
  },
});

// KERN declares several hundred custom properties; only those in use reach the visitor.
export default { plugins: [ohneUngenutztes(), pruneVar()] };
