import { expect, it } from 'vitest';

import { createEndings } from '../../../cms/server/lifecycle/createEndings.ts';

it('ends the last thing first, everything once, and tells the first error', async () => {
  const ended: string[] = [];
  const endings = createEndings();
  endings.add(() => void ended.push('first'));
  endings.add(() => Promise.reject(new Error('stuck')));
  endings.add(() => void ended.push('last'));
  await expect(endings.endAll()).rejects.toThrow('stuck');
  expect(ended).toEqual(['last', 'first']);
});
