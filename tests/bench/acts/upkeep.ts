import { keepUp } from '../../../cms/operations/upkeep/keepUp.ts';
import { act } from './act.ts';

await act(async (payload) => {
  await keepUp(payload, new Date());
  const { totalDocs } = await payload.db.count({ collection: 'learner-years' });
  return `${totalDocs} learners' years`;
});
