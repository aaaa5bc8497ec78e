import type { zh } from './zh.ts';

export const en: typeof zh = {
  login: {
    title: 'Sign in',
    heading: 'Sign in to Zhenggong Study Hall',
    lead: 'Sign in with your staff number and go on where you left off.',
    username: 'Staff number or user name',
    password: 'Password',
    submit: 'Sign in',
    help: 'No account, or forgotten your password? Please ask your unit’s trainer.',
  },
  me: {
    title: 'Me',
    look: 'Appearance',
    theme: { label: 'Light', auto: 'As the device', day: 'Day', night: 'Night' },
    type: { label: 'Text size', normal: 'Normal', large: 'Large' },
    account: 'Account',
    staffNumber: 'Staff number',
    unit: 'Unit',
    noUnit: 'None yet',
    layers: 'Layer',
    noLayers: 'None yet',
    roles: 'Role',
    trainer: 'Training',
    backOffice: 'Back office',
    logOut: 'Sign out',
  },
};
