import { randomUUID } from 'node:crypto';
import path from 'node:path';

import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';

/** The longest name that is noted: file systems take no longer one. */
const LONGEST = 255;

/**
 * A file that somebody uploads is kept under a name that tells nothing: what a picture of a
 * question is called often is the answer, and its address could be guessed. What the platform puts
 * in itself, without anybody, keeps its name: it is found by it.
 */
export const hideFileName: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file || !req.user) return args;
  const { name } = req.file;
  context.original = path.basename(name).slice(0, LONGEST);
  req.file.name = `${randomUUID()}${path.extname(name).toLowerCase()}`;
  return args;
};

/** Editors know a file again by what it was called. */
export const noteFileName: CollectionBeforeChangeHook = ({ context, data }) =>
  typeof context.original === 'string' ? { ...data, original: context.original } : data;
