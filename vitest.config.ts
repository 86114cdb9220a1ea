import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['{utils,components,tests,scripts,eval,playground,e2e,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**'],
          setupFiles: ['tests/fakes/i18n.ts', 'tests/seed.ts'],
          testTimeout: 30_000,
          // The playground's test builds the stand-in tools first.
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          exclude: ['e2e/long/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser on a busy machine is late now and then. What is red once and then green is told ("retry x1").
          retry: 1,
          // One browser at a time: two on two cores would make each other slow, and the timings are a person's.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'long',
          include: ['e2e/long/**/*.spec.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
