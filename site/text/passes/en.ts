import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Anonymous passes',
  back: 'Me',
  lead: 'You can speak without giving your name. The platform knows only that this is one of our people and that the pass was not used before. Who it is, no administrator can find out, nor whoever steals the database and the keys.',
  purposes: {
    appeal: 'To raise a matter',
    idea: 'To suggest an idea',
    talk: 'To talk to somebody',
  },
  how: 'How it works',
  steps: [
    {
      name: 'Draw: sealed through an envelope',
      text: 'While you are signed in, this device writes some passes and puts each into an envelope. The platform seals them through the envelope without seeing inside, and notes only how many you drew.',
    },
    {
      name: 'Keep: the envelope is thrown away',
      text: 'The envelopes are opened on this device and thrown away; the sealed passes lie here and nowhere else. How they were wrapped was never known anywhere else.',
    },
    {
      name: 'Use: only the pass is handed in',
      text: 'When you speak anonymously, the device sends no login, only one pass with what you wrote. The platform can tell that the seal is real and the pass unused, but nobody can tell whose envelope it came from.',
    },
  ],
  kept: 'Of what is handed in anonymously the platform records no network address and no browser, and the time only to the hour.',
  here: 'Passes on this device',
  allowance: (count) =>
    `${count} of each kind a month for each person; each is good for one use, this month and the next. All three kinds are drawn at once, so that nobody can tell what you have in mind.`,
  draw: 'Draw this month’s',
  counting: '…',
  drawers: (count) =>
    `When you opened this page, ${count === 1 ? '1 person' : `${count} people`} had drawn some this month. The more there are, the harder it is to tell who used one.`,
  few: 'There are few so far, so that one might guess. You can draw now and wait until there are more; please ask colleagues to draw as well.',
  clear: 'Remove the passes from this device',
  clearWarns: 'This can’t be undone, and what you drew this month can’t be drawn again.',
  clearNow: 'Remove them',
  noScript: 'Drawing needs this device to calculate. Please switch on scripts in your browser.',
  insecure:
    'This connection is not encrypted: somebody on the way could change the page, so there are no anonymous passes here. Please open the address that begins with https://, or ask whoever runs the platform to set up HTTPS.',
  risks: 'What could still give you away',
  riskList: [
    'How you write and what you tell: turns of phrase, misspellings, what only you know, exact times and places. Read it again, and leave out what need not be there.',
    'Drawing and using at once: when the two come close together, whoever watches the server may guess by the time. Let passes lie for a day or more; those that lay longest are used first.',
    'Too few who draw: whoever uses a pass is among those who drew one.',
    'The network: those who run it see when this device was connected to the platform, not what was said. If that matters to you, choose another time, and your own mobile data.',
    'Shared devices: passes stay with the device, also when you sign out, and whoever holds it can use them. Please draw on your own phone; with a new phone, or when browser data are cleared, they are gone.',
  ],
  check: 'Check for yourself',
  checkLead:
    'If everybody were given another key, the platform could tell people apart. That is why keys are public: they change each month, and everybody in the company should see the same fingerprints. Please compare them with colleagues; if they differ, do not use your passes.',
  keys: 'The public keys',
  standard:
    'This is the open standard RFC 9474 (RSA blind signatures). Those who know about such things can read the source code of this platform, or write a program of their own that draws and checks:',
  sources: [
    ['site/islands/passes/blindPass.ts', 'wraps and unwraps on the device'],
    ['cms/operations/passes/drawPasses.ts', 'seals and counts on the platform'],
    ['cms/operations/passes/checkPass.ts', 'checks seals on the platform'],
  ],
};
