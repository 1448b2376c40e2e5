/** Files that follow from the code; `npm run generate` writes them, a test compares them. */
import { anliegenFormschema } from '../domain/datensatz/anliegen.ts';
import { ausnahmeFormschema } from '../domain/datensatz/ausnahme.ts';
import { gesamtzahlFormschema } from '../domain/datensatz/gesamtzahl.ts';
import { registeraenderungFormschema } from '../domain/datensatz/registeraenderung.ts';
import { FORMULARE } from '../domain/redaktion/meldeformular.ts';
import { alsGithubFormular, alsGitlabVorlage } from '../domain/redaktion/meldevorlagen.ts';
import { AMT_ZUSAETZE } from '../domain/pruefung/amtzusaetze.ts';
import { editorschema } from '../domain/pruefung/editorschema.ts';
import { regelhandbuch } from '../domain/pruefung/regelhandbuch.ts';
import { amtFormschema } from '../domain/datensatz/schema.ts';

const json = (wert: unknown) => `${JSON.stringify(wert, null, 2)}\n`;

/** Path from the root of the repository, and content. */
export const erzeugnisse = (): Map<string, string> =>
  new Map([
    ['content/amt.schema.json', json(editorschema(amtFormschema, AMT_ZUSAETZE))],
    ['content/anliegen.schema.json', json(editorschema(anliegenFormschema))],
    ['content/ausnahme.schema.json', json(editorschema(ausnahmeFormschema))],
    ['content/aenderungen.schema.json', json(editorschema(registeraenderungFormschema))],
    ['content/gesamtzahlen.schema.json', json(editorschema(gesamtzahlFormschema))],
    ['docs/regeln.md', regelhandbuch()],
    ...FORMULARE.flatMap((formular): [string, string][] => [
      [`.github/ISSUE_TEMPLATE/${formular.id}.yml`, alsGithubFormular(formular)],
      [`.gitlab/issue_templates/${formular.titel}.md`, alsGitlabVorlage(formular)],
    ]),
  ]);
