import type { Env } from '../../env.ts';

/** Which of the two databases an environment names. */
export const databaseKind = ({ DATABASE_URI }: Env): 'sqlite' | 'mongodb' =>
  DATABASE_URI.startsWith('file:') ? 'sqlite' : 'mongodb';
