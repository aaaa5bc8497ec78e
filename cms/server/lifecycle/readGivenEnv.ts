import { readEnv, type Env } from '../../env.ts';
import { errorText } from '../errorText.ts';
import { Refusal } from '../Refusal.ts';
import { processLines } from '../../text/server/processLines.ts';

/**
 * The environment as it was given, before anything is made or filled in.
 *
 * @throws Refusal with one line when a value is wrong
 */
export function readGivenEnv(): Env {
  try {
    return readEnv();
  } catch (error) {
    throw new Refusal(processLines.environmentWrong(errorText(error)));
  }
}
