import { randomBytes } from 'node:crypto';

import type { Env } from '../../env.ts';
import { prepareEnvironment } from './prepareEnvironment.ts';

/**
 * An environment for a command that works on the data and answers nobody: it signs nothing, so
 * it neither asks for the secret that signs nor makes one.
 *
 * @throws Refusal as `prepareEnvironment`
 */
export const prepareForWork = (given: Env): ReturnType<typeof prepareEnvironment> =>
  prepareEnvironment({
    ...given,
    PAYLOAD_SECRET: given.PAYLOAD_SECRET ?? randomBytes(32).toString('base64url'),
  });
