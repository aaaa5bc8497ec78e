import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Messages',
  lead: 'What falls due, your pace, trainings and answers: each is told once, here.',
  settings: 'Choose your messages',
  list: 'All messages',
  empty:
    'No messages now. Plans falling due, trainings of tomorrow and answers to claims are told here.',
  library: 'Go and study',
  seeAll: 'Mark all as seen',
  unseen: 'New',
  doors: {
    due: 'See plans',
    behind: 'Go and study',
    reached: 'See my hours',
    notice: 'Read it',
    class: 'See the training',
    seat: 'See the training',
    decided: 'See claims',
    claims: 'Decide',
    unconfirmed: 'Confirm',
  },
  mute: {
    title: 'Message settings',
    lead: 'You are told what is ticked. What concerns others, and what you asked for, is always told.',
    choose: 'Tell me of',
    always: 'Always told',
    save: 'Save',
    saved: 'Saved.',
    about: {
      due: 'Required items still open 30, 14 and 3 days before their date',
      behind: 'Hours behind the pace, at most once a month',
      reached: 'Reaching the target of the year',
      notice: 'Notices that you have to read',
      class: 'Trainings that ask you to come, the day before',
      seat: 'A seat at a training you waited for',
      decided: 'Your claims granted or refused',
      claims: 'Claims of your learners (admins and trainers)',
      unconfirmed: 'Trainings that are over and not confirmed (admins and trainers)',
    },
  },
  preview: {
    title: 'Preview of reminders',
    door: 'Preview of reminders',
    back: 'Training',
    lead: (when) =>
      `As things stand, these people are reminded next time, at ${when}. Who was told already, or has muted it, is left out.`,
    none: 'As things stand, nobody is reminded next time.',
    list: 'Who is told what',
    more: (n) => `${n} more are not listed.`,
  },
};
