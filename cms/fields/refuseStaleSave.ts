import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Field,
} from 'payload';

import { allow } from '../access/allow.ts';
import { nobody } from '../access/nobody.ts';
import { minuteOf } from '../domain/shanghai.ts';
import { claimSave, type Unclaim } from '../operations/stores/claimSave.ts';
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

/** Payload fills in what a save doesn't say from the text that stands: asked here, before that. */
const noteMade: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation !== 'update') return;
  const { data } = args as { data?: Saved };
  context.saysMade = Boolean(data?.updatedAt);
};

/**
 * A save says by `updatedAt` which text it was made from, as Payload's forms do by themselves,
 * autosave included. Where somebody has saved another one since, it is refused: Payload would
 * put it over the other in silence. Of two made from one text that come at the same instant, when
 * neither finds the other's, one gets the claim. A save that doesn't say is taken as it comes,
 * such as a scheduled publication.
 */
const refuse: CollectionBeforeValidateHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || req.context.isRestoringVersion) return data;
  const { updatedAt: made } = (data ?? {}) as Saved;
  const { updatedAt: stands, editedBy: by = null } = (originalDoc ?? {}) as Saved;
  if (!made || !stands) return data;
  if (Date.parse(made) === Date.parse(stands)) {
    if (!context.saysMade) return data;
    const document = `${collection.slug} ${String(originalDoc.id)}`;
    const save = { document, made: Date.parse(made), now: new Date() };
    context.unclaim = await claimSave(req.payload, save);
    if (context.unclaim) return data;
  }
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

/** A save that was refused for something else can be made again from the same text. */
const giveBack: CollectionAfterErrorHook = async ({ context }) => {
  await (context.unclaim as Unclaim | undefined)?.();
};

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
      beforeOperation: [noteMade, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [refuse, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [noteEditor, ...(hooks?.beforeChange ?? [])],
      afterError: [giveBack, tellCode, ...(hooks?.afterError ?? [])],
    },
    fields: [...collection.fields, editedBy],
  };
}
