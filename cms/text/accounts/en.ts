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
    'login-locked':
      'Too many wrong passwords: this account is locked for now. Please try again in ten minutes',
    'login-wrong': 'The staff number or password is wrong. Please try again',
    'login-refused': 'Signing in did not succeed. Please check your staff number and password',
    'account-has-records':
      'This account has a learning record and can’t be deleted for good. Move it to the trash instead',
    'parent-unknown': 'The parent unit does not exist',
    'parent-below': 'A unit’s parent can’t be the unit itself or one below it',
    'unit-in-use': 'There are still people or units below this unit. Please move them first',
    'unit-unknown': 'There is no such unit',
  },
};
