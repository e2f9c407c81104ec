// ESM-only packages that the tests load; jest runs CommonJS, so swc translates these too.
const esmOnly = [
  '@microsoft/teams.cards',
  '@typespec/ts-http-runtime',
  'agent-base',
  'fast-check',
  'http-proxy-agent',
  'https-proxy-agent',
  'jose',
  'kysely',
  'lru-cache',
  'maxmind',
  'mmdb-lib',
  'proxy-agent-negotiate',
  'pure-rand',
  'tiny-lru',
];

export default {
  testEnvironment: 'node',
  transform: { '^.+\\.m?[jt]s$': '@swc/jest' },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
  // Only against hanging: a busy machine needs several times what a quiet one does.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/browser/', '<rootDir>/test/postgres/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
};
