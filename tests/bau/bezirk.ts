/** One record with everything that a build shows of it: withdrawn, renamed, characters to escape. */
export const BEZIRK = `name: Bezirk Unterfranken
art: bezirk
schluessel: "096"
auszeichnung: { seit: "2023-04-24", quelle: https://presse.example.org/a }
online_verfahren:
  - { anzahl: 44, stand: "2023-04-24", quelle: https://presse.example.org/b }
entzug: { seit: "2025-01", grund: "Nur ein Test < 3 & mehr.", quelle: https://presse.example.org/c }
frueher: [alter-name]
`;
