/** The form of `amt/<id>.json`: everything about one office. More fields may be added. */
import { z } from 'zod';
import { feld, FELDER } from './felder.ts';
import { amtForm } from './formen.ts';

const { anzahl, mindestens, stand, kommunal, zentral, quelle } = FELDER;

const adresse = (titel: string, was: string, en: string, wasEn: string) =>
  feld(z.string().nullable(), 'datensatz', [titel, was], [en, wasEn]);

/** The fields of `aemter.json`, and what only the record knows. */
export const amtEinzelnForm = amtForm
  .extend({
    auszeichnung: feld(
      z.object({ seit: z.string().nullable(), quelle: z.string() }),
      'datensatz',
      ['Auszeichnung', 'Seit wann die Behörde das Siegel hat, und die Quelle.'],
      ['Award', 'Since when the authority holds the seal, and the source.'],
    ),
    entzug: feld(
      z.object({ seit: z.string(), grund: z.string(), quelle: z.string() }).nullable(),
      'datensatz',
      ['Entzug', 'Seit wann und warum das Siegel nicht mehr gilt, mit Quelle; sonst null.'],
      ['Withdrawal', 'Since when and why the seal is no longer held, with source; else null.'],
    ),
    verlauf: feld(
      z.array(z.object({ anzahl, mindestens, stand, kommunal, zentral, quelle })),
      'datensatz',
      ['Verlauf', 'Alle bekannten Zahlen mit Stand und Quelle, die ältesten zuerst.'],
      ['History', 'All known numbers with date and source, the oldest first.'],
    ),
    gebiet: feld(
      z.array(z.object({ ags: z.string(), name: z.string() })),
      'register',
      ['Gebiet', 'Gemeinden, für die die Behörde arbeitet.'],
      ['Area', 'Municipalities that the authority works for.'],
    ),
    website: adresse('Website', 'Startseite der Behörde.', 'Website', 'Website of the authority.'),
    bayernportal: adresse(
      'Seite im BayernPortal',
      'Seite der Behörde im BayernPortal.',
      'BayernPortal',
      'Page of the authority in BayernPortal.',
    ),
    hinweis: adresse(
      'Hinweis',
      'Ein oder zwei Sätze für Leser.',
      'Remark',
      'One or two sentences for readers, in German.',
    ),
    frueher: feld(
      z.array(z.string()),
      'datensatz',
      ['Frühere Kennungen', 'Unter ihnen antwortet dieselbe Datei weiter.'],
      ['Former identifiers', 'The same file still answers to them.'],
    ),
  })
  .meta({ title: 'Amt mit ganzem Verlauf und allen Quellen' });

export type AmtEinzeln = z.infer<typeof amtEinzelnForm>;
