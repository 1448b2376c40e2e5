import { probiere } from '../../hilfe/seitenprobe.ts';

probiere([
  '/karte/',
  '/suche/?q=hausen',
  '/anliegen/',
  '/anliegen/fuehrerschein-umtauschen/',
  '/redaktion/',
  '/redaktion/?amt=stadt-schongau',
  '/redaktion/arbeitsliste/',
  '/redaktion/regeln/',
  '/404.html',
  '/vergleich/',
  '/en/vergleich/',
  '/en/karte/',
]);
