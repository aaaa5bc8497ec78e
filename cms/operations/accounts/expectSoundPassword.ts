import {
  LONGEST_PASSWORD,
  passwordProblem,
  SHORTEST_PASSWORD,
  type PasswordOwner,
} from '../../domain/accounts/passwordProblem.ts';
import { OperationError } from '../OperationError.ts';

/**
 * Refuses a new password that is too short, too common or the owner's own name or number.
 *
 * @throws OperationError 400 `password-…`
 */
export function expectSoundPassword(password: string, owner: PasswordOwner): void {
  const problem = passwordProblem(password, owner);
  if (problem === null) return;
  if (problem === 'password-too-short') {
    throw new OperationError(400, problem, { least: SHORTEST_PASSWORD });
  }
  if (problem === 'password-too-long') {
    throw new OperationError(400, problem, { most: LONGEST_PASSWORD });
  }
  throw new OperationError(400, problem);
}
