import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'notice-title': ({ most }) => `Please give the notice a title of at most ${most} characters`,
    'notice-body': ({ most }) => `Please write the notice’s text, at most ${most} characters`,
    'notice-from': 'The first day is today or later, written as year-month-day',
    'notice-until':
      'The day to have read it by is not before the first day, written as year-month-day',
    'notice-units': 'Please choose the units it is for',
    'notice-unit-unknown': 'One of the units is not there any more; please choose again',
    'notice-outside-units': 'Notices go to your own unit and those below only',
    'notice-for-nobody': 'There is nobody in these units and layers now; nothing was sent',
    'notice-unknown': 'There is no such notice',
    'notice-withdrawn': 'This notice was withdrawn and need not be read any more',
    'notice-not-whole': 'This notice went to other units, too; only an admin can withdraw it',
    'forbidden/notice': 'Only trainers send notices',
  },
};
