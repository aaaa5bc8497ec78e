// Loaded before a command (`node --import`), because a module's own imports are compiled before it
// can say anything: a fifth of a second start is compiling the same code again.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../../.cache/compiled', import.meta.url)));
