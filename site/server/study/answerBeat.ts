import type { Payload } from 'payload';
import { z } from 'zod';

import { OperationError } from '../../../cms/operations/OperationError.ts';
import { recordBeat } from '../../../cms/operations/study/recordBeat.ts';
import type { Language } from '../../../cms/text/language.ts';
import { entryJson } from '../ledger/entryJson.ts';
import { parseJson } from '../parseJson.ts';
import { refusalOf } from '../refusalOf.ts';
import { loginToken } from '../accounts/loginToken.ts';
import { loginHolder } from '../accounts/loginHolder.ts';

/** A week: no sitting is longer, and a number beyond it is no report. */
const MOST_ACTIVE_MS = 7 * 24 * 60 * 60 * 1000;
const MOST_RANGES = 100;

const thousandth = z.number().min(0).max(1000);

const schema = z.object({
  seq: z.int().min(0).max(1_000_000_000),
  activeMs: z.number().min(0).max(MOST_ACTIVE_MS),
  coverage: z.number().min(0).max(1),
  visible: z.boolean(),
  seen: z
    .array(z.tuple([thousandth, thousandth]))
    .max(MOST_RANGES)
    .optional(),
  resume: z.boolean().optional(),
});

interface Asked {
  /** The sitting's signed token, from the address. */
  session: string;
  /** The request's `cookie` header. */
  cookies: string | null | undefined;
  /** What its refusal is told in. */
  language: Language;
  /** The request's body. */
  text: string;
}

/**
 * `POST /study/sessions/:session/beats`. Who reports is told by the session token alone: nothing
 * is read of an account that only studies on.
 *
 * @returns the HTTP status and what to send as JSON; refusals too
 */
export async function answerBeat(
  payload: Payload,
  { session, cookies, language, text }: Asked,
): Promise<{ status: number; data: unknown }> {
  const now = new Date();
  try {
    const token = loginToken(payload, cookies);
    const learner = token ? await loginHolder(payload, token, now) : null;
    if (learner === null) throw new OperationError(401, 'unauthenticated');
    const beat = parseJson(schema, text);
    const { entry, ...result } = await recordBeat(payload, {
      learner,
      token: session,
      beat: { ...beat, activeMs: Math.floor(beat.activeMs) },
      now,
    });
    return { status: 200, data: { ...result, ...(entry ? { entry: entryJson(entry) } : {}) } };
  } catch (error) {
    const { status, ...refusal } = refusalOf(payload, error, language);
    return { status, data: { error: refusal } };
  }
}
