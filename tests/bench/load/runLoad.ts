import { fork } from 'node:child_process';
import path from 'node:path';

import type { LoadPlan, LoadResult } from './loadPlan.ts';

/**
 * Runs a load in a client process.
 *
 * @throws Error when the client ends without a result
 */
export function runLoad(plan: LoadPlan): Promise<LoadResult> {
  return new Promise((resolve, reject) => {
    const client = fork(path.join(import.meta.dirname, 'client.ts'), {
      serialization: 'advanced',
      execArgv: ['--max-semi-space-size=32'],
    });
    const endWithUs = () => client.kill('SIGKILL');
    process.once('exit', endWithUs);
    let result: LoadResult | undefined;
    client.once('message', (message) => (result = message as LoadResult));
    client.once('error', reject);
    client.once('exit', (code) => {
      process.off('exit', endWithUs);
      if (result) resolve(result);
      else reject(new Error(`The load client ended with ${String(code)} and no result`));
    });
    client.send(plan);
  });
}
