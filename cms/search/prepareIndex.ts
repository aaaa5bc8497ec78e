import { isDeepStrictEqual } from 'node:util';

import type { Meilisearch, Settings } from 'meilisearch';

import { refusalCode } from './refusalCode.ts';

const PATIENCE = { timeout: 120_000, interval: 20 };

/**
 * Makes sure that an index is there and reads Chinese as its settings say: a document sent to a
 * server without the index would make one that guesses.
 *
 * @returns whether it already was as it has to be
 */
export async function prepareIndex(
  client: Meilisearch,
  name: string,
  settings: Settings,
): Promise<boolean> {
  const standing = await settingsOf(client, name);
  if (standing && follows(standing, settings)) return true;
  if (!standing) await client.createIndex(name, { primaryKey: 'id' }).waitTask(PATIENCE);
  await client.index(name).updateSettings(settings).waitTask(PATIENCE);
  return false;
}

async function settingsOf(client: Meilisearch, name: string): Promise<Settings | null> {
  try {
    return await client.index(name).getSettings();
  } catch (error) {
    if (refusalCode(error) === 'index_not_found') return null;
    throw error;
  }
}

/** Whether every setting wanted is in force; the server names many more, and sorts some lists. */
function follows(standing: object, wanted: object): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    const is: unknown = standing[name as keyof typeof standing];
    if (Array.isArray(value) && Array.isArray(is)) {
      const ordered = name === 'rankingRules' || name === 'searchableAttributes';
      return ordered ? isDeepStrictEqual(is, value) : isDeepStrictEqual(sorted(is), sorted(value));
    }
    if (value !== null && typeof value === 'object') {
      return is !== null && typeof is === 'object' && follows(is, value as object);
    }
    return is === value;
  });
}

const sorted = (items: readonly unknown[]): string[] =>
  items.map((item) => JSON.stringify(item)).sort();
