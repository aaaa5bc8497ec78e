import * as migration_20261121_162522 from './20261121_162522.ts';

export const migrations = [
  {
    up: migration_20261121_162522.up,
    down: migration_20261121_162522.down,
    name: '20261121_162522'
  },
];
