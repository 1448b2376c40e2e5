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
  '/einbetten/amt/verwaltungsgemeinschaft-bad-koenigshofen-i-grabfeld/',
  '/einbetten/amt/markt-scheidegg/',
  '/einbetten/landkreis/forchheim/',
  '/einbetten/karte/',
  '/einbetten/grafik/entwicklung/',
  '/en/pruefen/',
  '/404.html',
  '/en/karte/',
]);
