import base from '../jest.config.mjs';

export default { ...base, rootDir: '../..', testMatch: ['**/*.soak.ts'], maxWorkers: 1, testTimeout: 2_000_000_000 };
