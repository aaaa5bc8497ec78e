import type { zh } from './zh.ts';

export const en: typeof zh = {
  pace: {
    done: 'This year’s target is reached. Whatever you study on top is entered in the ledger too.',
    ahead: (hours) => `${hours} ahead of the calendar (the notch on the ring). Keep it up.`,
    onTime: 'Just on time with the calendar. Keep it up.',
    should: (hours) => `By the calendar you should be at ${hours} today (the notch on the ring)`,
    shouldSince: (joined, hours) =>
      `Counted from ${joined}, the day you joined, you should be at ${hours} today (the notch on the ring)`,
    behind: (should, short) => `${should}: ${short} to catch up.`,
    joined: 'You joined today: the calendar counts from now on.',
    near: (should, short) =>
      `${should}. You are ${short} short of it, which still counts as on time.`,
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
    overdue: 'Overdue · can be made up',
    overdueCount: (count) => (count === 1 ? '1 item' : `${count} items`),
    onlyOverdue: 'All that is due this month is done. These can be made up.',
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
  remains: {
    online: 'Online study is enough to reach the target',
    together: 'Online study and the trainings planned are enough',
    uncovered: (hours) => `${hours} depend on trainings your unit has yet to plan`,
    fromOnline: 'Still to be earned online',
    nothingOnline: 'All done',
    fromClasses: 'Trainings planned',
    noClasses: 'None yet',
    moreClasses: (count) => `and ${count} more`,
    askTrainer:
      'For what online study and the trainings planned do not cover, please talk to your trainer.',
  },
  story: { kind: 'Model-worker story', read: 'Read this story' },
};
