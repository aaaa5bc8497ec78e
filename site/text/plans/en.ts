import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Study plans',
  year: (year) => `${year}`,
  none: 'No plan for you this year yet',
  left: (count) => (count === 1 ? '1 required item to study' : `${count} required items to study`),
  allDone: 'All that is required this year is done',
  unpublished:
    'This year’s plans have not been published yet. Whatever you study earns hours all the same.',
  unpublishedAction: 'Study what you like',
  next: 'Next: ',
  nextBy: (day) => ` (by ${day})`,
  finished: 'All done.',
  seeAll: (count) => (count === 1 ? 'See the 1 item' : `See all ${count} items`),
  others: 'Plans of other layers',
  othersCount: (count) => (count === 1 ? '1 item, as you like' : `${count} items, as you like`),
  preview: 'This is the preview of a draft. Learners don’t see it.',
  items: 'What is in the plan',
  empty: 'There is nothing in this plan yet.',
  emptyAction: 'Go and study',
  progress: (done, total) => `Required: ${done} / ${total}`,
  item: {
    by: (day) => `by ${day}`,
    done: 'Done',
    late: 'Catch up',
    required: 'Required',
    optional: 'Optional',
  },
};
