import { RSABSSA } from '@cloudflare/blindrsa-ts';

import type { PublicKey } from '../../../cms/domain/passes/publicKey.ts';
import { fromText, toText } from './base64url.ts';

const suite = RSABSSA.SHA384.PSS.Randomized();

/** A pass on its way: all base64url. `factor` takes the blinding off again, and never leaves. */
export interface BlindedPass {
  prepared: string;
  factor: string;
  blinded: string;
}

const importKey = (jwk: PublicKey) =>
  crypto.subtle.importKey('jwk', { ...jwk }, { name: 'RSA-PSS', hash: 'SHA-384' }, true, [
    'verify',
  ]);

/**
 * Makes something to be signed, and blinds it so that whoever signs can't know it again
 * (RFC 9474, 4.1 and 4.2). The message says nothing: 32 random bytes before it tell passes apart.
 *
 * @param message the same for all passes of a kind
 */
export async function blindPass(jwk: PublicKey, message: string): Promise<BlindedPass> {
  const prepared = suite.prepare(new TextEncoder().encode(message));
  const { blindedMsg, inv } = await suite.blind(await importKey(jwk), prepared);
  return { prepared: toText(prepared), factor: toText(inv), blinded: toText(blindedMsg) };
}

/**
 * Takes the blinding off a signature and checks what is left (RFC 9474, 4.4).
 *
 * @param signed the blind signature, base64url
 * @returns the pass's signature, base64url
 * @throws Error where it is none by this key
 */
export async function unblindPass(
  jwk: PublicKey,
  { prepared, factor }: Pick<BlindedPass, 'prepared' | 'factor'>,
  signed: string,
): Promise<string> {
  const bytes = [prepared, signed, factor].map(fromText) as [Uint8Array, Uint8Array, Uint8Array];
  return toText(await suite.finalize(await importKey(jwk), ...bytes));
}
