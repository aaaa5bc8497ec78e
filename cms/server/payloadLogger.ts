import type { Config } from 'payload';
import { z } from 'zod';

/** A line of Pino's, as far as it is told. */
const line = z.object({
  level: z.number(),
  msg: z.string().optional(),
  err: z
    .object({ message: z.string(), stack: z.string(), status: z.number().optional() })
    .optional(),
});

const warning = 40;

/**
 * Payload's logger, told to a failure log: a line for each thing it says. What it refuses is no
 * failure: it was answered, and telling it would let anybody fill the log.
 *
 * @param log.report takes what a person may want to know, the stack of a failure behind it
 */
export function payloadLogger(log: { report: (text: string) => void }): Config['logger'] {
  return {
    options: { level: 'info', serializers: { err: shorten } },
    destination: {
      write: (text: string) => {
        const { data } = line.safeParse(JSON.parse(text));
        if (!data || data.level < warning) return;
        const { msg, err } = data;
        if (err && (err.status ?? 500) < 500) return;
        const said = [...new Set([msg, err?.message])].filter(Boolean).join(': ');
        log.report(err ? `${said}\n${err.stack}` : said);
      },
    },
  };
}

function shorten(error: unknown) {
  const { message, stack, status } = error as Error & { status?: unknown };
  return {
    message: String(message ?? error).slice(0, 500),
    stack: String(stack ?? '').slice(0, 4000),
    ...(typeof status === 'number' && { status }),
  };
}
