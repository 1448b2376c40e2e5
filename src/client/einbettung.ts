/** An embedded page tells the page around it how high it is; that is no secret, so anyone may know. */
const inhalt = document.querySelector('main');
if (inhalt && window.parent !== window)
  new ResizeObserver(() => {
    const hoehe = inhalt.getBoundingClientRect().height;
    window.parent.postMessage({ digitalesAmt: { hoehe } }, '*');
  }).observe(inhalt);
