import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Field,
} from 'payload';

import { allow } from '../access/allow.ts';
import { nobody } from '../access/nobody.ts';
import { minuteOf } from '../domain/shanghai.ts';
import { refusalText } from '../text/refusals.ts';
import { toLanguage } from '../text/toLanguage.ts';
import { bilingual } from './bilingual.ts';

const CODE = 'saved-meanwhile';

/** The name of who saved last, so that whoever else is at it can be told. */
const editedBy: Field = {
  name: 'editedBy',
  type: 'text',
  label: bilingual('最后保存人', 'Last saved by'),
  admin: { hidden: true },
  access: { read: allow('editor', 'admin'), create: nobody, update: nobody },
};

/**
 * A save says by `updatedAt` which text it was made from, as Payload's forms do by themselves,
 * autosave included. Where somebody has saved another one since, it is refused: Payload would
 * put it over the other in silence. A save that doesn't say is taken as it comes, such as a
 * scheduled publication.
 */
const refuse: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || req.context.isRestoringVersion) return data;
  const { updatedAt: made } = (data ?? {}) as Saved;
  const { updatedAt: stands, editedBy: by = null } = (originalDoc ?? {}) as Saved;
  if (!made || !stands || Date.parse(made) === Date.parse(stands)) return data;
  const language = toLanguage(req.i18n.language);
  const at = minuteOf(new Date(stands));
  const message = refusalText(language, CODE, { by, at });
  throw new APIError(message, 409, { code: CODE, savedAt: stands, savedBy: by }, true);
};

const noteEditor: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user?.collection === 'users' ? { ...data, editedBy: req.user.name } : data;

interface Saved {
  updatedAt?: string | null;
  editedBy?: string | null;
}

/** Payload's answers have no code; programs read this one. */
const tellCode: CollectionAfterErrorHook = ({ error, result }) => {
  const { data, message } = error as Error & { data?: { code?: string } };
  if (data?.code !== CODE) return;
  return { response: { ...result, error: { code: CODE, message } } };
};

/** A collection in which two editors can't overwrite each other in silence. */
export function refuseStaleSave(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeValidate: [refuse, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [noteEditor, ...(hooks?.beforeChange ?? [])],
      afterError: [tellCode, ...(hooks?.afterError ?? [])],
    },
    fields: [...collection.fields, editedBy],
  };
}
