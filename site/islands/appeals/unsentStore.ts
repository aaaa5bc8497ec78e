import { openDB, type DBSchema } from 'idb';

/** What somebody has written and the server has not taken yet. */
export interface UnsentMatter {
  /** The case's own code, made here: sent twice it is one case. */
  code: string;
  /** Whose it is; null where it has no name. */
  account: string | null;
  mode: string;
  category: string;
  text: string;
  place: string;
  unit: string;
  pictures: Blob[];
}

interface Schema extends DBSchema {
  matters: { key: string; value: UnsentMatter };
}

const open = () =>
  openDB<Schema>('unsent-matters', 1, {
    upgrade: (db) => {
      db.createObjectStore('matters', { keyPath: 'code' });
    },
  });
let opened: ReturnType<typeof open> | undefined;
const database = () => (opened ??= open());

/** Matters that wait on this device for a network. */
export const unsentStore = {
  keep: async (matter: UnsentMatter): Promise<void> => {
    await (await database()).put('matters', matter);
  },
  remove: async (code: string): Promise<void> => {
    await (await database()).delete('matters', code);
  },
  /** Those of this account, and those without a name; what is another's is nobody else's to see. */
  of: async (account: string): Promise<UnsentMatter[]> => {
    const all = await (await database()).getAll('matters');
    return all.filter((one) => one.account === null || one.account === account);
  },
};
