import { z } from 'zod';

/** The last file of a backup: without it, what lies there is a piece of one. */
export const manifestName = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A place below the folder it is relative to, whatever a manifest from elsewhere may say. */
const place = z
  .string()
  .regex(/^[^/\\\0]+(\/[^/\\\0]+)*$/)
  .refine((name) => !name.split('/').some((part) => part === '.' || part === '..'));

/** What a backup says of itself. */
export const manifest = z.object({
  /** Of the backup's own layout, raised when an older release could not read it. */
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The release that made it. */
  version: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** Whether the database was read as it stood at one moment; not on a MongoDB by itself. */
  atOnce: z.boolean(),
  /** Changes of the schema that the database had been through. */
  migrations: z.array(z.string()),
  /** Rows of each table, or documents of each collection. */
  counts: z.record(z.string(), z.number().int()),
  /** The folder below the data directory in which each collection of uploads has its files. */
  uploads: z.record(z.string(), place),
  files: z.array(z.object({ path: place, bytes: z.number().int(), sha256 })),
});

export type Manifest = z.infer<typeof manifest>;
export type BackedUpFile = Manifest['files'][number];
