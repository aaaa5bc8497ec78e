import * as migration_20261121_162522 from './20261121_162522.ts';
import * as migration_20261121_190404 from './20261121_190404.ts';
import * as migration_20261125_160444 from './20261125_160444.ts';
import * as migration_20261125_175714 from './20261125_175714.ts';
import * as migration_20261125_184900 from './20261125_184900.ts';
import * as migration_20261125_185600 from './20261125_185600.ts';
import * as migration_20261125_191604 from './20261125_191604.ts';
import * as migration_20261125_220930 from './20261125_220930.ts';
import * as migration_20261126_022056 from './20261126_022056.ts';
import * as migration_20261126_025725 from './20261126_025725.ts';
import * as migration_20261126_033533 from './20261126_033533.ts';
import * as migration_20261126_035732 from './20261126_035732.ts';
import * as migration_20261126_110555 from './20261126_110555.ts';
import * as migration_20261126_114402 from './20261126_114402.ts';
import * as migration_20261126_120938 from './20261126_120938.ts';
import * as migration_20261126_123311 from './20261126_123311.ts';
import * as migration_20261126_124605 from './20261126_124605.ts';
import * as migration_20261126_171518 from './20261126_171518.ts';
import * as migration_20261126_182513 from './20261126_182513.ts';
import * as migration_20261126_194242 from './20261126_194242.ts';
import * as migration_20261126_194654 from './20261126_194654.ts';
import * as migration_20261127_062449 from './20261127_062449.ts';
import * as migration_20261127_063820 from './20261127_063820.ts';
import * as migration_20261127_065528 from './20261127_065528.ts';
import * as migration_20261127_081252 from './20261127_081252.ts';
import * as migration_20261127_114247 from './20261127_114247.ts';
import * as migration_20261127_120719 from './20261127_120719.ts';
import * as migration_20261127_130329 from './20261127_130329.ts';
import * as migration_20261127_223253 from './20261127_223253.ts';
import * as migration_20261128_015600 from './20261128_015600.ts';

export const migrations = [
  {
    up: migration_20261121_162522.up,
    down: migration_20261121_162522.down,
    name: '20261121_162522',
  },
  {
    up: migration_20261121_190404.up,
    down: migration_20261121_190404.down,
    name: '20261121_190404',
  },
  {
    up: migration_20261125_160444.up,
    down: migration_20261125_160444.down,
    name: '20261125_160444',
  },
  {
    up: migration_20261125_175714.up,
    down: migration_20261125_175714.down,
    name: '20261125_175714',
  },
  {
    up: migration_20261125_184900.up,
    down: migration_20261125_184900.down,
    name: '20261125_184900',
  },
  {
    up: migration_20261125_185600.up,
    down: migration_20261125_185600.down,
    name: '20261125_185600',
  },
  {
    up: migration_20261125_191604.up,
    down: migration_20261125_191604.down,
    name: '20261125_191604',
  },
  {
    up: migration_20261125_220930.up,
    down: migration_20261125_220930.down,
    name: '20261125_220930',
  },
  {
    up: migration_20261126_022056.up,
    down: migration_20261126_022056.down,
    name: '20261126_022056',
  },
  {
    up: migration_20261126_025725.up,
    down: migration_20261126_025725.down,
    name: '20261126_025725',
  },
  {
    up: migration_20261126_033533.up,
    down: migration_20261126_033533.down,
    name: '20261126_033533',
  },
  {
    up: migration_20261126_035732.up,
    down: migration_20261126_035732.down,
    name: '20261126_035732',
  },
  {
    up: migration_20261126_110555.up,
    down: migration_20261126_110555.down,
    name: '20261126_110555',
  },
  {
    up: migration_20261126_114402.up,
    down: migration_20261126_114402.down,
    name: '20261126_114402',
  },
  {
    up: migration_20261126_120938.up,
    down: migration_20261126_120938.down,
    name: '20261126_120938',
  },
  {
    up: migration_20261126_123311.up,
    down: migration_20261126_123311.down,
    name: '20261126_123311',
  },
  {
    up: migration_20261126_124605.up,
    down: migration_20261126_124605.down,
    name: '20261126_124605',
  },
  {
    up: migration_20261126_171518.up,
    down: migration_20261126_171518.down,
    name: '20261126_171518',
  },
  {
    up: migration_20261126_182513.up,
    down: migration_20261126_182513.down,
    name: '20261126_182513',
  },
  {
    up: migration_20261126_194242.up,
    down: migration_20261126_194242.down,
    name: '20261126_194242',
  },
  {
    up: migration_20261126_194654.up,
    down: migration_20261126_194654.down,
    name: '20261126_194654',
  },
  {
    up: migration_20261127_062449.up,
    down: migration_20261127_062449.down,
    name: '20261127_062449',
  },
  {
    up: migration_20261127_063820.up,
    down: migration_20261127_063820.down,
    name: '20261127_063820',
  },
  {
    up: migration_20261127_065528.up,
    down: migration_20261127_065528.down,
    name: '20261127_065528',
  },
  {
    up: migration_20261127_081252.up,
    down: migration_20261127_081252.down,
    name: '20261127_081252',
  },
  {
    up: migration_20261127_114247.up,
    down: migration_20261127_114247.down,
    name: '20261127_114247',
  },
  {
    up: migration_20261127_120719.up,
    down: migration_20261127_120719.down,
    name: '20261127_120719',
  },
  {
    up: migration_20261127_130329.up,
    down: migration_20261127_130329.down,
    name: '20261127_130329',
  },
  {
    up: migration_20261127_223253.up,
    down: migration_20261127_223253.down,
    name: '20261127_223253',
  },
  {
    up: migration_20261128_015600.up,
    down: migration_20261128_015600.down,
    name: '20261128_015600'
  },
];
