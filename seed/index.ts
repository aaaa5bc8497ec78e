import type { Payload } from 'payload';

import { readContent } from './readContent.ts';
import { seedContest } from './seedContest.ts';
import { seedLibrary } from './seedLibrary.ts';
import { seedOrganisation } from './seedOrganisation.ts';
import { seedVoice } from './seedVoice.ts';
import { seedYear } from './seedYear.ts';

/**
 * Fills an empty platform with the demo: content, organisation, accounts and a year of hours.
 * What is there already stays.
 *
 * @param options.password every demo account's password
 * @throws where a content file is not as it has to be
 */
export async function seed(payload: Payload, { password }: { password: string }): Promise<void> {
  const now = new Date();
  const content = readContent();
  const { units, people } = await seedOrganisation(payload, content, password);
  const library = await seedLibrary(payload, content, now);
  await seedYear(payload, { people, units, library, now });
  await seedContest(payload, { content, people, units, now });
  const { matters, receiving } = content;
  await seedVoice(payload, { matters, receiving, people, units, now });
}
