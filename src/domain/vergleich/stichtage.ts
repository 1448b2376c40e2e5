/** The days of which a state is kept for ever: the ends of the quarters since the seal exists. */

/** The day on which the first seals were awarded. Source: release of the ministry, 2022-07-18. */
export const ERSTER_TAG = '2021-07-28';

const QUARTALSENDEN = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last days of all quarters that are over, oldest first. @param heute `YYYY-MM-DD` */
export function stichtage(heute: string): string[] {
  const [erstes, letztes] = [ERSTER_TAG, heute].map((tag) => Number(tag.slice(0, 4))) as [
    number,
    number,
  ];
  return Array.from({ length: letztes - erstes + 1 }, (_, i) => erstes + i)
    .flatMap((jahr) => QUARTALSENDEN.map((ende) => `${jahr}-${ende}`))
    .filter((tag) => tag >= ERSTER_TAG && tag < heute);
}
