import path from 'node:path';

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = path.resolve(import.meta.dirname, '..');

/** What starts and kills whole servers waits more than it works: begun last, all would wait for it. */
class ServersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const later = ({ moduleId }: TestSpecification) => Number(!/Killed\.test\.ts$/.test(moduleId));
    return (await super.sort(files)).sort((a, b) => later(a) - later(b));
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
    sequence: { sequencer: ServersFirst },
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
