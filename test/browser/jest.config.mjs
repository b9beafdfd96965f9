import rules from '../jest.config.mjs';

// In band, on what was built: two api processes behind one address, one worker, a cluster of their own.
export default {
  ...rules,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.journey.ts'],
  testSequencer: '<rootDir>/test/browser/in-order.mjs',
  globalSetup: '<rootDir>/test/browser/installation-up.mjs',
  globalTeardown: '<rootDir>/test/browser/installation-down.mjs',
  maxWorkers: 1,
  testTimeout: 600_000,
};
