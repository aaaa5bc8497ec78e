import { z } from 'zod';

/** As long as an address may be (RFC 5321, 4.5.3.1.3). */
const LONGEST = 254;

const address = z.email().max(LONGEST);

/** Whether a text is one mail address and nothing else. */
export const isMailAddress = (text: string): boolean => address.safeParse(text).success;
