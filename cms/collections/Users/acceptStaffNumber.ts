import type { CollectionBeforeOperationHook } from 'payload';

/** Lets an account sign in by its staff number as well as by its user name. */
export const acceptStaffNumber: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'login') return args;
  const { data } = args as { data?: { username?: unknown } };
  if (typeof data?.username !== 'string') return args;
  const given = data.username.trim();
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { staffNumber: { equals: given } },
    select: { username: true },
    depth: 0,
    limit: 1,
  });
  const username = docs[0]?.username ?? given;
  return { ...args, data: { ...data, username } };
};
