import path from 'node:path';

import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';

import { indexByMongoId } from './indexByMongoId.ts';
import { leaveLoginsAlone } from './leaveLoginsAlone.ts';
import { migrations } from './migrations/index.ts';
import { mongoMigrations } from './migrations/mongodb/index.ts';
import { noteEndedLogins } from './noteEndedLogins.ts';
import { takeTurns } from './takeTurns.ts';

/**
 * The one place that knows which database is in use.
 *
 * Transactions stay off on both: the embedded database answers most concurrent ones with
 * SQLITE_BUSY, and no rule of the platform rests on more than one write.
 *
 * @param uri `file:…` for the embedded SQLite, `mongodb://…` for a server or replica set
 * @returns Payload's database adapter
 */
export function database(uri: string) {
  if (uri.startsWith('file:')) {
    return noteEndedLogins(
      leaveLoginsAlone(
        takeTurns(
          sqliteAdapter({
            client: { url: uri },
            idType: 'uuid',
            wal: true,
            busyTimeout: 5000,
            push: false,
            migrationDir: path.resolve('cms/migrations'),
            prodMigrations: migrations,
          }),
        ),
      ),
    );
  }
  return noteEndedLogins(
    indexByMongoId(
      mongooseAdapter({
        url: uri,
        transactionOptions: false,
        prodMigrations: mongoMigrations,
        // By default a MongoDB without a replica set says yes before its journal has it, and loses a
        // tenth of a second to a kill.
        connectOptions: { serverSelectionTimeoutMS: 2000, w: 'majority', journal: true },
      }),
    ),
  );
}
