// ESM-only packages that the tests load; jest runs CommonJS, so swc translates these too.
const esmOnly = [
  'kysely',
  'jose',
  'lru-cache',
  '@microsoft/teams.cards',
  'fast-check',
  'pure-rand',
  'maxmind',
  'mmdb-lib',
  'tiny-lru',
];

export default {
  testEnvironment: 'node',
  transform: { '^.+\\.m?[jt]s$': '@swc/jest' },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/browser/', '<rootDir>/test/postgres/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
};
