/** The form of `amt/<id>.json`: everything about one office. More fields may be added. */
import { z } from 'zod';
import { feld, FELDER } from './felder.ts';
import { amtForm } from './formen.ts';

const { anzahl, mindestens, stand, kommunal, zentral, quelle } = FELDER;

const adresse = (titel: string, was: string, en: string, wasEn: string) =>
  feld(z.string().nullable(), 'datensatz', [titel, was], [en, wasEn]);

const korrektur = z
  .object({
    am: z.string(),
    grund: z.string(),
    vorher: z.number(),
    vorher_mindestens: z.literal(true).optional(),
    vorher_quelle: z.string().optional(),
  })
  .nullable();

const verfahren = z.object({
  id: z.string(),
  name: z.string(),
  leistungen: z.array(z.object({ id: z.string(), name: z.string(), url: z.string().nullable() })),
});

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
      z.array(z.object({ anzahl, mindestens, stand, kommunal, zentral, quelle, korrektur })),
      'datensatz',
      [
        'Verlauf',
        'Alle bekannten Zahlen mit Stand und Quelle, die ältesten zuerst; „korrektur“ sagt, wann, warum und wovon eine falsche berichtigt wurde.',
      ],
      [
        'History',
        'All known numbers with date and source, the oldest first; “korrektur” says when, why and from what a wrong one was corrected.',
      ],
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
    geaendert: feld(
      z.string().nullable(),
      'berechnet',
      [
        'Geändert',
        'Der jüngste Tag, Monat oder das jüngste Jahr, das der Datensatz nennt; null, wenn er keines nennt.',
      ],
      ['Changed', 'The latest day, month or year that the record names; null where it names none.'],
    ),
    verfahren: feld(
      z.object({ stand: z.string(), quelle: z.string(), liste: z.array(verfahren) }).optional(),
      'datensatz',
      [
        'Verfahren im Einzelnen',
        'Nur, wo bekannt: welche Online-Verfahren das Amt anbietet, mit Stand und Quelle. Eine eigene Liste, nicht der Beleg der Zahl.',
      ],
      [
        'Procedures by name',
        'Only where known: which online procedures the office offers, with date and source. A list of its own, no proof of the number.',
      ],
    ),
  })
  .meta({ title: 'Amt mit ganzem Verlauf und allen Quellen' });

export type AmtEinzeln = z.infer<typeof amtEinzelnForm>;
