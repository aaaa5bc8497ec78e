import path from 'node:path';

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = path.resolve(import.meta.dirname, '..');

/**
 * What looks through all the memory of its worker comes first, while there is little of it. What
 * starts and kills whole servers waits more than it works: begun last, all would wait for it.
 */
const FIRST = [/serverMemory\.test\.ts$/, /Killed\.test\.ts$/];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = FIRST.findIndex((pattern) => pattern.test(moduleId));
      return found < 0 ? FIRST.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  root,
  test: {
    env: {
      ...{ TZ: 'Asia/Shanghai', NODE_NO_WARNINGS: '1' },
      // For the processes that tests start: a quarter of their start is compiling the same again.
      NODE_COMPILE_CACHE: path.join(root, '.cache/compiled'),
    },
    pool: 'forks',
    // One more than there are cores: much of the time a test waits for a database or a server.
    maxWorkers: 3,
    sequence: { sequencer: SlowFirst },
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          exclude: ['tests/int/contract/**'],
          // Payload takes seconds to read: once in each worker, not once in each file.
          isolate: false,
          globalSetup: ['tests/fixtures/mongoServers.ts', 'tests/fixtures/sqliteTemplate.ts'],
          testTimeout: 40_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/int/contract/**/*.test.ts'],
          isolate: false,
          globalSetup: ['tests/fixtures/contractServers.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
