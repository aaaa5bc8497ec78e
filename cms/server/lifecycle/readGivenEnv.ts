import { readEnv, type Env } from '../../env.ts';
import { errorText } from '../errorText.ts';
import { Refusal } from '../Refusal.ts';

/**
 * The environment as it was given, before anything is made or filled in.
 *
 * @throws Refusal with one line when a value is wrong
 */
export function readGivenEnv(): Env {
  try {
    return readEnv();
  } catch (error) {
    throw new Refusal(`环境变量有误：${errorText(error)}`);
  }
}
