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
  '/daten/',
  '/daten/zuordnen/',
  '/en/daten/',
  '/fuer-kommunen/',
  '/pruefen/',
  '/presse/',
  '/en/pruefen/',
  '/404.html',
  '/en/karte/',
]);
