import proxyAddress from 'proxy-addr';
import { z } from 'zod';

import { mailSender } from './domain/messages/mailSender.ts';

const port = z.coerce.number().int().min(0).max(65535);

/** Addresses, subnets or proxy-addr's names for kinds of them, with commas between. */
const proxies = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  )
  .refine((list) => {
    try {
      return Boolean(proxyAddress.compile(list));
    } catch {
      return false;
    }
  }, 'must be IP addresses, subnets, loopback, linklocal or uniquelocal, separated by commas');

/** `host` or `host:port`, with commas between: the robots' hosts beside the two services' own. */
const hosts = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim().toLowerCase())
      .filter(Boolean),
  )
  .refine(
    (list) => list.every((one) => URL.parse(`https://${one}`)?.host === one),
    'must be host names, separated by commas, with :port where it is not 443',
  );

const settings = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URI: z
    .string()
    .regex(
      /^(file:.+|mongodb(\+srv)?:\/\/.+)$/,
      'must begin with file:, mongodb:// or mongodb+srv://',
    )
    .optional(),
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_KEY: z.string().min(1).optional(),
  PAYLOAD_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SEED: z.enum(['demo', 'none']).default('demo'),
  DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  TRUSTED_PROXIES: proxies.default([]),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  ROLE: z.enum(['all', 'site', 'admin']).default('all'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps:// and name a host' })
    .optional(),
  ROBOT_HOSTS: hosts.default([]),
  MAIL_FROM: z
    .string()
    .refine((text) => mailSender(text), 'must be name@example.cn or Name <name@example.cn>')
    .optional(),
});

/** A mail server that is not told who writes, or a sender without a server, is half a setting. */
const schema = settings.superRefine(({ SMTP_URL: server, MAIL_FROM: from }, context) => {
  if (Boolean(server) === Boolean(from)) return;
  const [missing, given] = server ? ['MAIL_FROM', 'SMTP_URL'] : ['SMTP_URL', 'MAIL_FROM'];
  context.addIssue({ code: 'custom', path: [missing], message: `is needed beside ${given}` });
});

/** The names of every variable the platform reads. */
export const environmentNames: readonly string[] = Object.keys(settings.shape);

export type Env = z.infer<typeof schema> & { DATABASE_URI: string };

/** An environment as a child process is given it. */
export function environmentText(env: Env): Record<string, string> {
  const given = Object.entries(env).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/**
 * The environment the platform runs with: the one reader of `process.env`.
 *
 * @param source the variables to read; `process.env` unless a test says otherwise
 * @returns the parsed values with their defaults; empty strings count as absent
 * @throws Error with one line that names every wrong variable and what it must be
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Wrong environment: ${wrong.join('; ')}`);
  }
  const env = parsed.data;
  return { ...env, DATABASE_URI: env.DATABASE_URI ?? `file:${env.DATA_DIR}/study-hall.db` };
}
