import { en as accounts } from '../../../cms/text/accounts/en.ts';
import { en as content } from '../../../cms/text/content/en.ts';
import type { zh } from './zh.ts';

export const en: typeof zh = {
  kinds: content.kinds,
  done: 'Finished',
  doneOn: (day) => `Finished on ${day}`,
  barred: 'Its hours were reversed and can’t be earned again this year',
  earns: (hours) => `Earns ${hours}`,
  about: (length) => `About ${length}`,
  preview: 'This is a preview of a draft: learners don’t see it, and it counts no hours.',
  cards: 'Cards',
  card: (place) => `Card ${place}`,
  back: 'Back',
  next: 'Next',
  transcript: 'Transcript',
  table: 'Table',
  filters: {
    label: 'Filters',
    kind: { name: 'Type', all: 'All types' },
    audience: { name: 'Layer', all: 'All layers' },
    topic: { name: 'Topic', all: 'All topics' },
  },
  library: {
    title: 'Study',
    heading: ({ total, kind, audience, page }) => {
      const names = total === '1' ? content.kinds : content.kindsPlural;
      const what = kind ? names[kind].toLowerCase() : total === '1' ? 'item' : 'items';
      const whose = audience ? ` for ${accounts.audiences[audience].toLowerCase()}` : '';
      return `${total} ${what}${whose}, ${page > 1 ? `page ${page}` : 'newest first'}`;
    },
    content: 'Content',
    nothing: 'Nothing fits these filters. Try another audience or topic.',
    toAll: 'See everything',
  },
};
