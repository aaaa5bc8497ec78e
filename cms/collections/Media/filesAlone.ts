import type { Access } from 'payload';

import { allow } from '../../access/allow.ts';
import { signedIn } from '../../access/signedIn.ts';

const editors = allow('editor', 'admin');

/**
 * A file whose address one was given, for every account; the list of what there is, for editors
 * alone: questions not asked yet have pictures too.
 */
export const filesAlone: Access = (asked) =>
  asked.isReadingStaticFile ? signedIn(asked) : editors(asked);
