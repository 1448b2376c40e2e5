/** An embedded page tells the page around it how high it is; that is no secret, so anyone may know. */
const inhalt = document.querySelector('main');

if (inhalt && window.parent !== window) {
  const sage = () => {
    const { height: hoehe } = inhalt.getBoundingClientRect();
    window.parent.postMessage({ digitalesAmt: { hoehe } }, '*');
  };
  // Browsers do not observe frames that are out of sight, so the first height is told at once.
  sage();
  new ResizeObserver(sage).observe(inhalt);
}
