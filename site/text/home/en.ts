import type { zh } from './zh.ts';

export const en: typeof zh = {
  pace: {
    done: 'This year’s target is reached. Whatever you study on top is entered in the ledger too.',
    ahead: (hours) => `${hours} ahead of the calendar (the notch on the ring). Keep it up.`,
    onTime: 'Just on time with the calendar. Keep it up.',
    behind: (should, weekly) =>
      `By the calendar you should be at ${should} today (the notch on the ring). With ${weekly} a week you catch up by the end of the year.`,
    farBehind: (should) =>
      `By the calendar you should be at ${should} today (the notch on the ring). Time is short: ask your trainer about a classroom or field training.`,
  },
  title: 'Home',
  comma: ', ',
  missing: (hours) => `${hours} to go this year`,
  reached: (hours) => `this year’s ${hours} are done`,
  ring: 'My hours',
  resume: {
    goOn: 'Go on',
    startHere: 'Start here',
    about: (minutes) => `About ${minutes}`,
    earns: (hours) => `earns ${hours}`,
    seen: (percent) => `${percent}% seen`,
    continue: 'Go on',
    start: 'Start',
    colon: ': ',
    none: 'Everything in your plans is done, and you have seen what is new.',
    noneAction: 'Look around',
  },
  due: {
    heading: 'Due this month',
    all: 'All plans',
    overdue: (count) => `${count} more overdue: see all plans`,
    none: 'Nothing in your plans is due this month. Study what you like.',
    noneAction: 'See the year’s plans',
  },
  fresh: {
    forYou: 'New for you',
    forLayer: (layer) => `New for ${layer}`,
    others: 'Other layers',
    none: 'Nothing has been published for your layer yet. It will appear here.',
    noneAction: 'See everything',
  },
  story: { kind: 'Model-worker story', read: 'Read this story' },
};
