import { expect, it } from 'vitest';

import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';

describeOnBothDatabases('a long act of many statements', (getPayload) => {
  it('lets others have their turn', async () => {
    let heard = false;
    const other = setImmediate(() => (heard = true));
    for (let n = 0; n < 500; n += 1) await getPayload().db.count({ collection: 'users' });
    clearImmediate(other);
    expect(heard).toBe(true);
  });
});
