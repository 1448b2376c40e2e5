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
  '/daten/stand/',
  '/daten/stand/2023-06-30/',
  '/en/daten/stand/aktuell/',
  '/404.html',
  '/en/karte/',
]);
