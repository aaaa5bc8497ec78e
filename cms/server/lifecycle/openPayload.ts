import type { Payload } from 'payload';

import type { Env } from '../../env.ts';
import { payloadLogger } from '../payloadLogger.ts';
import type { createEndings } from './createEndings.ts';

/**
 * Makes this process's Payload for an environment, and lets the back office find the
 * configuration it was made with.
 *
 * @param endings is told how to end it
 * @param log is told of failures; Payload's own log without one
 */
export async function openPayload(
  env: Env,
  endings: ReturnType<typeof createEndings>,
  log?: { report: (text: string) => void },
): Promise<Payload> {
  // Loaded only now: a wrong setting or a database out of reach is told without waiting for it.
  const [{ getPayload }, { createConfig }, { startedConfig }] = await Promise.all([
    import('payload'),
    import('../../config.ts'),
    import('../../startedConfig.ts'),
  ]);
  const config = createConfig(env, log && payloadLogger(log));
  startedConfig.set(config);
  const payload = await getPayload({ config });
  endings.add(() => payload.destroy());
  return payload;
}
