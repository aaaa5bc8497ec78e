import type { SanitizedConfig } from 'payload';

const slot = Symbol.for('zhenggong-study-hall.config');
const shared = globalThis as { [slot]?: Promise<SanitizedConfig> };

/**
 * The configuration this process was started with. Next bundles `payload.config.ts` for itself
 * and can be handed nothing, so the one that started it leaves the value here: in the same
 * process there is one configuration, not one for each bundle.
 */
export const startedConfig = {
  get: (): Promise<SanitizedConfig> | undefined => shared[slot],
  set: (config: Promise<SanitizedConfig>): void => {
    shared[slot] = config;
  },
};
