import { probiere } from '../../hilfe/seitenprobe.ts';

probiere([
  '/',
  '/aemter/',
  '/aemter/stadt-nuernberg/',
  '/aemter/verwaltungsgemeinschaft-dormitz/',
  '/aemter/verwaltungsgemeinschaft-bad-koenigshofen-i-grabfeld/',
  '/aemter/verwaltungsgemeinschaft-dormitz/verfahren/',
  '/aemter/landeshauptstadt-muenchen/verfahren/',
  '/aemter/gemeinde-veitshoechheim/',
  '/aemter/markt-scheidegg/',
  '/aemter/landratsamt-cham/',
  '/en/',
  '/en/aemter/',
  '/en/aemter/verwaltungsgemeinschaft-dormitz/',
  '/en/aemter/verwaltungsgemeinschaft-dormitz/verfahren/',
]);
