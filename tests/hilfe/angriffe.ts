/**
 * Attacks as texts: what someone might write into a record, a table or a form. Test data; whoever
 * runs one of them sets `__getroffen`, which a guard in the browser waits for.
 */

/** What nobody sees and what turns text round: no field may hold it. */
export const UNSICHTBARE = {
  'text turned round': 'Amt \u202Excod.exe\u202C',
  'isolated text turned round': 'Amt \u2067abc\u2069',
  'no width': 'Am\u200Bt',
  'a mark in the middle': 'Am\uFEFFt',
  'a tag of Unicode': 'Amt\u{E0041}\u{E0042}',
  'half a character': 'Amt \uD800 halb',
  'the other half': 'Amt \uDC00 halb',
  nothing: 'Amt \u0000 null',
  'a bell': 'Amt \u0007',
  'an escape of terminals': 'Amt \u001B[31m rot',
  'an end of line for scripts': 'Amt \u2028 alert(1)',
  'an end of paragraph': 'Amt \u2029 alert(1)',
  'an end of line of mainframes': 'Amt \u0085 alert(1)',
  'no character at all': 'Amt \uFFFE',
  'a Cyrillic letter': 'Stаdt Schongau',
  'a Greek letter': 'Αmt Schongau',
} as const;

/** What is code elsewhere: refused, or shown as the text that it is. */
export const CODE = {
  script: '<script>window.__getroffen=1</script>',
  'script without end': '<script>window.__getroffen=1//',
  image: '<img src=x onerror=window.__getroffen=1>',
  'image without end': '<img src=x onerror=window.__getroffen=1',
  'out of an attribute':
    '" onmouseover="window.__getroffen=1" autofocus onfocus="window.__getroffen=1',
  'out of an attribute of the other kind': "' onmouseover='window.__getroffen=1' x='",
  'out of a tag': '"><svg onload=window.__getroffen=1>',
  'out of JSON-LD': '</script><script>window.__getroffen=1</script>',
  'out of JSON-LD without an end': '</script <img src=x onerror=window.__getroffen=1',
  'comment in JSON-LD': '<!--<script>window.__getroffen=1',
  'out of the title': '</title></head><body onload=window.__getroffen=1>',
  'out of a text field':
    '</textarea></template></noscript><img src=x onerror=window.__getroffen=1>',
  'out of CDATA': ']]><script>window.__getroffen=1</script>',
  'HTML inside SVG':
    '</text><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="window.__getroffen=1"/></foreignObject>',
  'link of SVG': '<a xlink:href="javascript:window.__getroffen=1">Amt</a>',
  entity: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  'entities for letters': '&lt;img src=x onerror=window.__getroffen=1&gt; &#60;b&#62; &amp;amp;',
  'script address': 'javascript:window.__getroffen=1',
  'script address in pieces': 'java\u0020script:window.__getroffen=1',
  'data address': 'data:text/html,<script>window.__getroffen=1</script>',
  'template literal': '`${window.__getroffen=1}`',
  template: '{{constructor.constructor("window.__getroffen=1")()}} <%= 1 %> ${1} #{1}',
  backslashes: '\\u003cscript\\u003ewindow.__getroffen=1 \\"\\\\',
  Markdown: '[Amt](javascript:window.__getroffen=1) ![x](https://boese.example.org/x) @alle #1',
  style: '</style><style>*{display:none}</style>',
  'formula with =': "=cmd|' /C calc'!A0",
  'formula with +': '+1+1+HYPERLINK("https://boese.example.org","Amt")',
  'formula with -': '-1+1+cmd|x',
  'formula with @': '@SUM(1+1)*cmd|x',
  'formula behind quotes': '"=1+1"',
  'formula of other spreadsheets': '＝1＋1',
  TeX: '\\input{/etc/passwd} $x_1^2$ % # & ~ {',
  PDF: 'Amt) /OpenAction << /S /JavaScript /JS (window.__getroffen=1) >> (',
  Turtle: '""" . <a:b> <a:c> "x',
  SQL: "'; DROP TABLE aemter; --",
  path: '../../../../etc/passwd',
  'path of Windows': '..\\..\\CON',
  prototype: '__proto__',
  constructor: 'constructor',
} as const;

/** Texts with line ends, or blanks at their edges: of a form or a cell, never of a line of YAML. */
export const UMBRUECHE = {
  'formula behind a tab': '\t=1+1',
  'formula behind an end of line': '\r=1+1',
  'a header more': 'Amt\r\nSet-Cookie: a=1',
  'an output of a pipeline more': 'Amt\ndatei=/etc/passwd',
  'a key more': 'Amt\nname: Stadt Anderswo',
  'a document more': 'Amt\n---\nname: x',
  'an answer more': 'Amt\n\n### Behörde\n\nStadt Anderswo',
} as const;

/** No field holds so much. */
export const LANG = 'Amt '.repeat(25_000);

export const ANGRIFFE: Readonly<Record<string, string>> = {
  ...UNSICHTBARE,
  ...CODE,
  ...UMBRUECHE,
  'a hundred thousand characters': LANG,
};

/** What no published text may hold, said once more and otherwise than the check does. */
export const VERBOTEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200B-\u200F\uFEFF]/u;
