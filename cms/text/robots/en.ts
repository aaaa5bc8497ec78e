import type { zh } from './zh.ts';

export const en: typeof zh = {
  kinds: { wecom: 'WeCom', dingtalk: 'DingTalk' },
  topics: {
    notices: 'Notices',
    classes: 'Trainings (when announced, and the day before)',
    claims: 'How many claims wait (once a workday; only for a group of trainers)',
    appeals:
      'Matters to claim and overdue (number, kind and unit alone; only for a group of officers)',
  },
  hurries: {
    workday: 'Workdays, 8 to 20 o’clock',
    day: 'Any day, 8 to 20 o’clock',
    now: 'At once',
  },
  heading: '[Study Hall] ',
  notice: ({ title, day }) =>
    day ? `Please read the notice “${title}” by ${day}.` : `Please read the notice “${title}”.`,
  class: ({ title, day, slots, place }) =>
    `Training “${title}”: ${day}, ${slots}${place ? `, at ${place}` : ''}.`,
  claims: ({ count }) =>
    count === 1 ? '1 claim waits for a decision.' : `${count} claims wait for a decision.`,
  matter: ({ number, kind, unit }) =>
    `A matter waits to be claimed: ${[number, kind, unit].filter(Boolean).join(', ')}.`,
  late: ({ number, kind, unit }) =>
    `A matter is overdue: ${[number, kind, unit].filter(Boolean).join(', ')}.`,
  trial: 'This is a trial message: if you see it, the robot is set up.',
  refusals: {
    'robot-address-missing': 'Please give the address (webhook) of the robot',
    'robot-address-form':
      'This address is not right: please copy all of it from the robot’s settings; it begins with https://',
    'robot-address-host':
      'This host is not allowed; one of your own is allowed by whoever runs the platform, in ROBOT_HOSTS',
  },
};
