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
  '/fuer-kommunen/',
  '/pruefen/',
  '/presse/',
  '/en/pruefen/',
  '/404.html',
  '/en/karte/',
]);
