import { open } from 'node:fs/promises';

import { errorText } from '../errorText.ts';
import { Refusal } from '../Refusal.ts';
import { processLines } from '../../text/server/processLines.ts';

/**
 * Asks whether the database is there before Payload connects, which would answer with a stack.
 *
 * @param uri as in DATABASE_URI
 * @throws Refusal when MongoDB does not answer within two seconds or the file is no database
 */
export async function checkDatabase(uri: string): Promise<void> {
  const problem = await (uri.startsWith('file:') ? fileProblem(uri.slice(5)) : serverProblem(uri));
  if (problem) throw new Refusal(problem);
}

async function fileProblem(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file, 'r+');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    await handle.close();
    // The first bytes of every SQLite file (sqlite.org/fileformat.html, 1.3); an empty one is new.
    if (bytesRead === 0 || buffer.toString('latin1') === 'SQLite format 3\0') return undefined;
    return processLines.notSqlite(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    return processLines.fileUnusable(file, code ?? errorText(error));
  }
}

async function serverProblem(uri: string): Promise<string | undefined> {
  const { MongoClient } = await import('mongodb');
  try {
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: 2000 });
    try {
      await client.db().command({ ping: 1 });
      return undefined;
    } finally {
      await client.close();
    }
  } catch (error) {
    return processLines.mongoUnreachable(errorText(error));
  }
}
