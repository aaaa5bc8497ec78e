import { createConfig } from './config.ts';
import { readEnv } from './env.ts';

export default createConfig(readEnv());
