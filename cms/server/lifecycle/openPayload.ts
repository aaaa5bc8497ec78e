import type { Payload } from 'payload';

import type { Env } from '../../env.ts';
import type { createEndings } from './createEndings.ts';

interface Open {
  /** Whether this process runs the scheduled jobs. */
  cron: boolean;
  /** Is told how to end it. */
  endings: ReturnType<typeof createEndings>;
}

/**
 * Makes this process's Payload for an environment, and lets the back office find the
 * configuration it was made with.
 */
export async function openPayload(env: Env, { cron, endings }: Open): Promise<Payload> {
  // Loaded only now: a wrong setting or a database out of reach is told without waiting for it.
  const [{ getPayload }, { createConfig }, { startedConfig }] = await Promise.all([
    import('payload'),
    import('../../config.ts'),
    import('../../startedConfig.ts'),
  ]);
  const config = createConfig(env);
  startedConfig.set(config);
  const payload = await getPayload({ config, cron });
  endings.add(() => payload.destroy());
  return payload;
}
