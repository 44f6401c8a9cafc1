import { defineConfig } from 'vitest/config';

/** What is measured is run by hand, and is part of no test. */
export default defineConfig({
  test: {
    include: ['bench/**/*.bench.ts'],
    testTimeout: 1_200_000,
    disableConsoleIntercept: true,
  },
});
