import { createConfig } from './config.ts';
import { readEnv } from './env.ts';
import { startedConfig } from './startedConfig.ts';

/** For Next, Payload's commands and development, which load this file by its name. */
export default startedConfig.get() ?? createConfig(readEnv());
