import type { CollectionBeforeValidateHook } from 'payload';

import type { PasswordOwner } from '../../domain/accounts/passwordProblem.ts';
import { expectOldPassword } from '../../operations/accounts/expectOldPassword.ts';
import { expectSoundPassword } from '../../operations/accounts/expectSoundPassword.ts';
import type { StoredAccount } from '../../operations/accounts/findAccount.ts';
import { OperationError } from '../../operations/OperationError.ts';
import { refuse } from '../refuse.ts';

/**
 * Wherever a password is set: it is sound, who sets the own one knows the old one
 * (`currentPassword`), and one that somebody else has set is to be changed at the first visit.
 * Demo accounts have the password that was asked for.
 */
export const guardPassword: CollectionBeforeValidateHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const { currentPassword, ...given } = data as typeof data & { currentPassword?: unknown };
  const { password } = given as { password?: unknown };
  if (password === undefined || password === null || context.seeding) return given;
  const own = req.user !== null && req.user?.id === originalDoc?.id;
  if (!context.passwordChecked) {
    try {
      const stored = originalDoc as StoredAccount | undefined;
      if (own && stored) {
        await expectOldPassword(req.payload, stored, currentPassword, new Date());
      }
      const owner: PasswordOwner = { ...stored, ...given };
      expectSoundPassword(typeof password === 'string' ? password : '', owner);
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      refuse(req, error.status, ...error.refusal);
    }
  }
  return { ...given, mustChangePassword: Boolean(req.user) && !own };
};
