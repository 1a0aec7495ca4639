import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          // Thousands of scenarios take their time on a busy machine.
          testTimeout: 30_000,
          include: [
            'tests/core/**/*.test.ts',
            'tests/notes/**/*.test.ts',
            'tests/labelled-notes/**/*.test.ts',
            'tests/scripts/**/*.test.ts',
          ],
        },
      },
      {
        resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
        test: {
          name: 'vault',
          include: ['tests/vault/**/*.test.ts', 'tests/ui/**/*.test.ts'],
          setupFiles: ['tests/vault/setup.ts'],
          server: { deps: { inline: ['obsidian-test-mocks'] } },
        },
      },
      {
        test: {
          name: 'host',
          include: ['tests/host/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
