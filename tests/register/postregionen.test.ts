import { describe, expect, test } from 'vitest';
import { auswaertigePlz, laenderVon } from '../../src/domain/register/postregionen.ts';

test.each([
  ['01067', 'SN'],
  ['04103', 'SN'],
  ['04600', 'SN TH'],
  ['04910', 'BB'],
  ['06108', 'ST'],
  ['10115', 'BE'],
  ['12529', 'BE BB'],
  ['14467', 'BB'],
  ['17291', 'MV BB'],
  ['20095', 'HH'],
  ['24937', 'SH'],
  ['27568', 'HB'],
  ['28195', 'HB'],
  ['30159', 'NI'],
  ['34117', 'HE'],
  ['37269', 'HE'],
  ['37327', 'TH'],
  ['44135', 'NW'],
  ['55116', 'RP'],
  ['60311', 'HE'],
  ['63739', 'BY'],
  ['66111', 'SL'],
  ['68642', 'HE'],
  ['70173', 'BW'],
  ['76829', 'RP'],
  ['80331', 'BY'],
  ['88131', 'BY BW'],
  ['88212', 'BW'],
  ['89073', 'BW'],
  ['89231', 'BY'],
  ['96515', 'TH'],
  ['97070', 'BY'],
  ['97877', 'BY BW'],
  ['97941', 'BW BY'],
  ['99084', 'TH'],
  ['00001', ''],
  ['05000', ''],
  ['43000', ''],
  ['62000', ''],
])('%s lies in %s', (plz, laender) => expect(laenderVon(plz).join(' ')).toBe(laender));

describe('why no municipality has it', () => {
  test.each([
    ['10115', 'land'],
    ['97877', 'land'],
    ['80333', 'ohneGemeinde'],
    ['00815', 'unbekannt'],
  ])('%s: %s', (plz, art) => expect(auswaertigePlz(plz).art).toBe(art));
});
