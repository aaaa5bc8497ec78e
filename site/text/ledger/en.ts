import type { zh } from './zh.ts';

export const en: typeof zh = {
  evidence: {
    names: {
      startedAt: 'Started',
      completedAt: 'Completed',
      submittedAt: 'Handed in',
      activeSeconds: 'Active study',
      coverage: 'Content seen',
      number: 'Attempt',
      score: 'Score',
      day: 'Day of training',
      halfDays: 'Length',
      place: 'Place',
      session: 'Study session number',
      attempt: 'Attempt number',
      byName: 'Made by',
      at: 'Entered',
      policy: 'Policy',
      id: 'Entry number',
    },
    activeSeconds: (time, required) => `${time}${required ? ` (required: ${required})` : ''}`,
    coverage: (share, required) => `${share}${required ? ` (required: ${required})` : ''}`,
    number: (number) => `No. ${number}`,
    score: (points, passShare) => `${points}${passShare ? ` (pass mark: ${passShare})` : ''}`,
    halfDays: (count) => (count === 1 ? '1 half-day' : `${count} half-days`),
  },
};
