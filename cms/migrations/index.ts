import * as migration_20261121_122954 from './20261121_122954.ts';

export const migrations = [
  {
    up: migration_20261121_122954.up,
    down: migration_20261121_122954.down,
    name: '20261121_122954'
  },
];
