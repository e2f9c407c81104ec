import base from './jest.config.mjs';

export default {
  ...base,
  testMatch: ['<rootDir>/test/postgres/**/*.test.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 60_000,
  maxWorkers: 1,
};
