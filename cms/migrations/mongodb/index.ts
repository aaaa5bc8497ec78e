import * as migration_20261125_173500 from './20261125_173500.ts';
import * as migration_20261127_121000 from './20261127_121000.ts';

/** What stored documents need where their shape changed; MongoDB has no schema to bring along. */
export const mongoMigrations = [
  {
    up: migration_20261125_173500.up,
    down: migration_20261125_173500.down,
    name: '20261125_173500',
  },
  {
    up: migration_20261127_121000.up,
    down: migration_20261127_121000.down,
    name: '20261127_121000',
  },
];
