import type { zh } from './zh.ts';

export const en: typeof zh = {
  places: {
    home: 'Home',
    library: 'Study',
    search: 'Search',
    plans: 'Plans',
    record: 'My hours',
    voice: 'Voice',
    trainer: 'Training',
    admin: 'Back office',
    messages: 'Messages',
    me: 'Appearance and account',
  },
  messages: (unseen) => (unseen > 0 ? `Messages, ${unseen} new` : 'Messages'),
  skip: 'Skip to content',
  main: 'Main navigation',
  work: 'Management',
  tabs: 'Tabs',
  search: {
    label: 'Search',
    hint: 'Articles, lessons, questions; pinyin too',
    suggestions: 'Titles that fit',
  },
  mine: 'Me: ',
  foot: 'Zhenggong Study Hall: every hour has its proof',
  footPlans: 'Study plans',
  pages: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    at: (page, pages) => `Page ${page} of ${pages}`,
  },
  errors: {
    forbidden: {
      title: 'No access',
      heading: 'This page is not open to your account',
      advice: 'If you need it for your work, please tell your unit’s administrator.',
    },
    missing: {
      title: 'Page not found',
      heading: 'There is no such page',
      advice:
        'Its address may have changed, or it has been withdrawn. Search for its title, or go back to the home page.',
    },
    broken: {
      title: 'Something went wrong',
      heading: 'This page did not open, and the fault is ours',
      advice:
        'Hours already entered are safe. Try again in a while, or study something else first.',
    },
    home: 'Go to the home page',
    search: 'Search',
    again: 'Try again',
    study: 'Go and study',
  },
};
