/**
 * The patterns of the shades of maps and charts: who does not tell the colours apart, or has taken
 * them away, sees how dense they are. The lowest shade is empty, the highest full.
 */
export const STUFENMUSTER = [
  { stufe: 1, kante: 8, linien: 'M1 2h1.5M5 6h1.5' },
  { stufe: 2, kante: 6, linien: 'M-1 5l2 2M0 0l6 6M5-1l2 2' },
  { stufe: 3, kante: 5, linien: 'M0 0l5 5M5 0 0 5' },
] as const;
