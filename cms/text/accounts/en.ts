import type { zh } from './zh.ts';

export const en: typeof zh = {
  audiences: {
    all: 'Everybody',
    management: 'Management',
    cadre: 'Political-work cadres',
    youth: 'Young employees',
    frontline: 'Front-line workers',
  },
  roles: {
    staff: 'Learner',
    trainer: 'Trainer',
    editor: 'Editor',
    admin: 'Administrator',
  },
  noUnit: 'No unit',
  refusals: {
    unauthenticated: 'Please sign in first',
    'login-incomplete': 'Please enter your staff number (or user name) and password',
    'login-wrong': 'The staff number or password is wrong. Please try again',
    'too-many-logins': ({ minutes }) =>
      `Too many wrong tries. Please try again in ${minutes} min, or ask your unit’s trainer for a one-time code`,
    'password-blank': 'Please enter a new password, not only spaces',
    'password-too-short': ({ least }) => `A password needs at least ${least} characters`,
    'password-too-long': ({ most }) => `A password can’t be longer than ${most} characters`,
    'password-own-name': 'A password can’t be your own number or name, nor that with a few digits',
    'password-common':
      'This password is too common and would be guessed first. A few words in a row are easy to remember and hard to guess',
    'password-differs': 'The two new passwords are not the same. Please enter them again',
    'password-unchanged': 'The new password is the old one. Please choose another',
    'password-old-missing':
      'To change your own password, enter the old one first; it is done under “Me” in the portal',
    'password-old-wrong': 'The old password is wrong. Please try again',
    'code-incomplete': 'Please enter your staff number and the one-time code',
    'code-wrong': 'The staff number or the code is wrong, or the code was used or has expired',
    'ask-for-code':
      'This platform sends no mail. If you forgot your password, ask your unit’s trainer for a one-time code',
    'unit-missing':
      'Please choose a unit: a learner or trainer without one stands in nobody’s list',
    'forbidden/account': 'You can reset passwords of learners of your own units only',
    'account-has-records':
      'This account has a learning record and can’t be deleted for good. Move it to the trash instead',
    'parent-unknown': 'The parent unit does not exist',
    'parent-below': 'A unit’s parent can’t be the unit itself or one below it',
    'unit-in-use': 'There are still people or units below this unit. Please move them first',
    'unit-unknown': 'There is no such unit',
  },
};
