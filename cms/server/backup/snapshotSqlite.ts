import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { backup, DatabaseSync, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

import { backupPlaces } from './backupPlaces.ts';
import { hashedCopy } from './hashedCopy.ts';
import type { Snapshot } from './Snapshot.ts';
import { syncToDisk } from './syncToDisk.ts';

/** 16 MB a step: few enough to tell how far it is, many enough to be quick. */
const PAGES_A_STEP = 4096;

/**
 * The SQLite file as it stands now. Writers go on meanwhile; the snapshot sees nothing of it.
 *
 * Call it in a process that has the file open by no other SQLite library: closing a file gives
 * up all locks of the process on it (fcntl(2)), those of the other library, too.
 *
 * @param file the database's path
 */
export function snapshotSqlite(file: string): Snapshot {
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  // Without a transaction of its own the copying would begin again whenever somebody writes
  // (sqlite.org/c3ref/backup_finish.html), and under load never end.
  source.exec('begin');
  source.prepare('select count(*) from sqlite_schema').get();
  return {
    atOnce: true,
    writeInto: async (folder, onProgress) => {
      const copy = path.join(folder, backupPlaces.sqlite);
      await mkdir(path.dirname(copy), { recursive: true });
      await backup(source, copy, {
        rate: PAGES_A_STEP,
        progress: ({ totalPages, remainingPages }) => onProgress(1 - remainingPages / totalPages),
      });
      onProgress(1);
      await syncToDisk(copy);
      const files = [{ path: backupPlaces.sqlite, ...(await hashedCopy(copy)) }];
      return { ...describe(copy), files };
    },
    close: () => source.close(),
  };
}

/** What is in a copy that nobody writes to: read so, no file of a journal appears beside it. */
function describe(file: string) {
  const address = pathToFileURL(file);
  address.searchParams.set('immutable', '1');
  const copy = new DatabaseSync(address, { readOnly: true });
  try {
    const tables = names(
      copy.prepare(
        `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
      ),
    );
    const rows = (table: string) =>
      Number(copy.prepare(`select count(*) as n from "${table}"`).get()?.n);
    return {
      counts: Object.fromEntries(tables.map((table) => [table, rows(table)])),
      migrations: tables.includes('payload_migrations')
        ? names(copy.prepare('select name from payload_migrations order by name'))
        : [],
    };
  } finally {
    copy.close();
  }
}

const names = (query: StatementSync): string[] => query.all().map(({ name }) => String(name));
