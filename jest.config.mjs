// Nest 12 is ESM only, so Jest runs with --experimental-vm-modules (set by scripts/test.mjs).
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
  globalSetup: '<rootDir>/test/setup/start-neo4j.mjs',
  globalTeardown: '<rootDir>/test/setup/stop-neo4j.mjs',
  testTimeout: 240_000,
  // All suites share one Neo4j and empty it, so they run one after the other. Node never frees the modules of a suite
  // that was loaded as ESM: a worker that has grown makes room for a fresh one.
  maxWorkers: 1,
  workerIdleMemoryLimit: '1GB',
};
