/**
 * The world of the tests: invented records on the day for which they were made. What stands in
 * `content/aemter`, and which day it is, must not matter to them.
 */
export const FIXTUR = {
  CONTENT_DIR: 'tests/inhalt',
  /** 2026-06-15 in Bavaria. */
  SOURCE_DATE_EPOCH: String(Date.UTC(2026, 5, 15, 12) / 1000),
} as const;

/** Where the site of the fixtures is built. */
export const WEBSITE = '.tmp/website';
