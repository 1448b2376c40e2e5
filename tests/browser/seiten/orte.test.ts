import { probiere } from '../../hilfe/seitenprobe.ts';

probiere([
  '/orte/',
  '/orte/dormitz/',
  '/orte/hausen-forchheim/',
  '/landkreise/forchheim/',
  '/regierungsbezirke/schwaben/',
  '/siegel/',
  '/en/orte/',
  '/en/orte/dormitz/',
  '/en/siegel/',
]);
