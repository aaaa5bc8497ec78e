import type { CollectionBeforeChangeHook } from 'payload';
import { z } from 'zod';

import { robotAddressProblem } from '../../domain/messages/robotAddressProblem.ts';
import type { Robot } from '../../payload-types.ts';
import { refuse } from '../refuse.ts';

/** Looked at here: what Payload validates afterwards is encrypted. */
const typed = z.object({
  address: z.string().trim().max(400).nullish(),
  secret: z.string().trim().max(100).nullish(),
});

/**
 * Encrypts the address and the signing secret before they are stored: whoever has them can speak to
 * the group. What is left empty stays as it was; a new address replaces both, since a secret is
 * that of its address.
 */
export const sealAddress: CollectionBeforeChangeHook<Robot> = ({
  data: { address: given, secret: signs, ...data },
  operation,
  originalDoc,
  req,
}) => {
  const { payload } = req;
  const { data: parts } = typed.safeParse({ address: given, secret: signs });
  if (!parts) refuse(req, 400, 'robot-address-form');
  const { address, secret } = parts;
  if (!address) {
    if (operation === 'create') refuse(req, 400, 'robot-address-missing');
    return secret ? { ...data, secret: payload.encrypt(secret) } : data;
  }
  const kind = data.kind ?? originalDoc?.kind;
  if (!kind) refuse(req, 400, 'robot-address-form');
  const { robotHosts: hosts } = payload.config.custom as { robotHosts: string[] };
  const problem = robotAddressProblem(address, { kind, hosts });
  if (problem) refuse(req, 400, problem);
  return {
    ...data,
    ...{ address: payload.encrypt(address), secret: secret ? payload.encrypt(secret) : null },
    host: new URL(address).host,
  };
};
