/** The forms as the services want them: issue forms of GitHub, issue templates of GitLab. */
import type { Meldeformular } from './meldeformular.ts';

/** The issue form of GitHub, as YAML: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
export function alsGithubFormular({ id, titel, beschreibung, felder }: Meldeformular): string {
  const text = JSON.stringify;
  const koerper = felder.flatMap((feld) => [
    `  - type: ${feld.auswahl ? 'dropdown' : feld.mehrzeilig ? 'textarea' : 'input'}`,
    `    id: ${feld.id}`,
    '    attributes:',
    `      label: ${text(feld.frage)}`,
    `      description: ${text(feld.hilfe)}`,
    ...(feld.beispiel ? [`      placeholder: ${text(feld.beispiel)}`] : []),
    ...(feld.auswahl
      ? ['      options:', ...feld.auswahl.map((eine) => `        - ${text(eine)}`)]
      : []),
    ...(feld.pflicht ? ['    validations:', '      required: true'] : []),
  ]);
  return [
    `name: ${text(titel)}`,
    `description: ${text(beschreibung)}`,
    `title: ${text(`${titel}: `)}`,
    `labels: [${text(id)}]`,
    'body:',
    ...koerper,
    '',
  ].join('\n');
}

/** The issue template of GitLab, as Markdown with the same headings that GitHub makes. */
export const alsGitlabVorlage = ({ id, beschreibung, felder }: Meldeformular): string =>
  [
    `<!-- ${beschreibung} Schreiben Sie unter jede Überschrift Ihre Angabe. -->`,
    ...felder.map(
      ({ frage, hilfe, pflicht, auswahl }) =>
        `### ${frage}\n\n<!-- ${hilfe}${auswahl ? ` Eines von: ${auswahl.join(', ')}.` : ''}${pflicht ? ' Pflichtangabe.' : ''} -->`,
    ),
    `/label ~${id}`,
  ].join('\n\n') + '\n';
