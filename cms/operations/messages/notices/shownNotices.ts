import type { Notice } from '../../../domain/messages/notice.ts';
import { readModel } from '../../stores/readModel.ts';
import { toNotice, type ListedNotice } from './toNotice.ts';

/**
 * Every notice without its text, withdrawn or not, the latest first; a second old at most. Whose
 * each is follows without asking the database.
 */
export const shownNotices = readModel(
  'notices',
  ['notices'],
  async (payload): Promise<Notice[]> => {
    const { docs } = await payload.db.find<ListedNotice>({
      collection: 'notices',
      sort: '-at',
      select: {
        ...{ title: true, units: true, audience: true, from: true, until: true },
        ...{ byName: true, at: true, withdrawnAt: true },
      },
      pagination: false,
      limit: 0,
    });
    return docs.map(toNotice);
  },
);
