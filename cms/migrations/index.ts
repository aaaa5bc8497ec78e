import * as migration_20261121_113648_initial from './20261121_113648_initial.ts';

export const migrations = [
  {
    up: migration_20261121_113648_initial.up,
    down: migration_20261121_113648_initial.down,
    name: '20261121_113648_initial'
  },
];
