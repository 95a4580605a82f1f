import { defineConfig } from 'vitest/config';

/** Milliseconds that a test may take while the machine does other things, too; what hangs ends here. */
const BUSY = 60_000;

/** Three projects: pure code in Node, DOM code in jsdom, whole journeys in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', '**/*.dom.test.*'],
          setupFiles: ['test/fake-browser.ts'],
          testTimeout: BUSY,
          hookTimeout: BUSY,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['test/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['test/fake-browser.ts', 'test/drawn-frames.ts'],
          testTimeout: BUSY,
          hookTimeout: BUSY,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.e2e.ts'],
          testTimeout: BUSY,
          hookTimeout: BUSY,
          fileParallelism: false,
        },
      },
    ],
  },
});
