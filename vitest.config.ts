import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds and browsers are slow on a busy machine; a hanging test still ends.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: true,
  },
});
