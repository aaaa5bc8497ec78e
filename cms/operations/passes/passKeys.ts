import { createPrivateKey, generateKeyPair, hkdfSync, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

import type { Payload } from 'payload';

import { passMonth } from '../../domain/passes/passMonth.ts';
import type { Purpose } from '../../domain/passes/purpose.ts';
import type { PassKey } from '../../payload-types.ts';
import { inTurn } from '../inTurn.ts';
import { insertMany } from '../stores/insertMany.ts';
import { timelessId } from '../stores/timelessId.ts';

const collection = 'pass-keys';
const MODULUS_BITS = 2048;
const MARK_BYTES = 6;

const makePair = promisify(generateKeyPair);

/**
 * Tells keys apart that are encrypted with different secrets: after a change of the secret, or a
 * restore without it, the month goes on with a new key, and what was drawn before stays good.
 */
const secretMark = ({ secret }: Payload): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'pass-keys/mark/1', MARK_BYTES)).toString('hex');

interface Asked {
  purpose: Purpose;
  /** `YYYY-MM` */
  month: string;
}

const nameOf = (payload: Payload, { purpose, month }: Asked) =>
  `${purpose}|${month}|${secretMark(payload)}`;

const find = (payload: Payload, asked: Asked) =>
  payload.db.findOne<PassKey>({ collection, where: { key: { equals: nameOf(payload, asked) } } });

/** The keys passes are signed with. */
export const passKeys = {
  /**
   * Makes a purpose's key of this month, unless there is one: for a survey, when it opens. Of two
   * servers at once the unique key lets one through, and both go on with that one.
   */
  make: async (
    payload: Payload,
    { purpose, now }: { purpose: Purpose; now: Date },
  ): Promise<void> => {
    const asked = { purpose, month: passMonth(now) };
    await inTurn(`pass key ${purpose}`, async () => {
      if (await find(payload, asked)) return;
      const { privateKey } = await makePair('rsa', { modulusLength: MODULUS_BITS });
      await insertMany(payload, collection, [
        {
          ...asked,
          id: timelessId(payload),
          key: nameOf(payload, asked),
          modulus: privateKey.export({ format: 'jwk' }).n,
          privateKey: payload.encrypt(String(privateKey.export({ format: 'pem', type: 'pkcs8' }))),
        },
      ]);
    });
  },

  /** The private key that signs passes of a month; null where there is none, or no longer. */
  signing: async (payload: Payload, asked: Asked): Promise<KeyObject | null> => {
    const row = await find(payload, asked);
    return row?.privateKey ? createPrivateKey(payload.decrypt(row.privateKey)) : null;
  },

  /** All keys of a purpose, or of all, whatever their month; `signs`: passes are drawn of it. */
  all: async (payload: Payload, purpose?: Purpose): Promise<(PassKey & { signs: boolean })[]> => {
    const { docs } = await payload.db.find<PassKey>({
      collection,
      ...(purpose && { where: { purpose: { equals: purpose } } }),
      pagination: false,
    });
    const mark = secretMark(payload);
    return docs.map((row) => ({
      ...row,
      signs: Boolean(row.privateKey) && row.key.endsWith(`|${mark}`),
    }));
  },
};
