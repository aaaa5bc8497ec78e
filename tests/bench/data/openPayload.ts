import { randomBytes } from 'node:crypto';

import { getPayload, type Migration, type Payload } from 'payload';

import { createConfig } from '../../../cms/config.ts';
import { readEnv } from '../../../cms/env.ts';
import { mongoAdapter } from '../../../cms/operations/stores/mongoAdapter.ts';

interface Place {
  dataDir: string;
  databaseUri: string;
  secret: string;
  /** Where mails go, for what has to do with them. */
  mail?: { smtpUrl: string; from: string };
}

/**
 * Opens a database of the platform beside whatever server uses it, with its schema; to put in
 * more data than anybody would wait for through the front door.
 */
export async function openPayload({ dataDir, databaseUri, secret, mail }: Place): Promise<Payload> {
  const env = readEnv({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    DATABASE_URI: databaseUri,
    PAYLOAD_SECRET: secret,
    SEED: 'none',
    ...(mail && { SMTP_URL: mail.smtpUrl, MAIL_FROM: mail.from }),
  });
  const config = await createConfig(env);
  config.logger = { options: { level: 'error' } } as typeof config.logger;
  const payload = await getPayload({ config, key: randomBytes(8).toString('hex') });
  if (payload.db.name === 'mongoose') {
    const models = Object.values(mongoAdapter(payload).collections);
    await Promise.all(models.map((model) => model.init()));
  } else {
    const { prodMigrations } = payload.db as { prodMigrations?: Migration[] };
    await payload.db.migrate({ migrations: prodMigrations ?? [] });
  }
  return payload;
}
