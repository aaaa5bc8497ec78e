import * as migration_20261121_121733 from './20261121_121733.ts';

export const migrations = [
  {
    up: migration_20261121_121733.up,
    down: migration_20261121_121733.down,
    name: '20261121_121733'
  },
];
