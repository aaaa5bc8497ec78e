import type { zh } from './zh.ts';

export const en: typeof zh = {
  begun: 'Preparing the file…',
  soFar: (done, people) => `Writing the file: ${done} of ${people} people`,
  written: (people) => `The file is complete: ${people} people.`,
};
