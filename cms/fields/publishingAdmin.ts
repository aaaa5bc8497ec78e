import type { CollectionAdminOptions } from 'payload';

import { hiddenUnless } from '../access/hiddenUnless.ts';
import { begunOnly } from './begunOnly.ts';

const from = './components/Publishing/';

/** What the pages of everything that is drafted and published have in common. */
export const publishingAdmin: CollectionAdminOptions = {
  hidden: hiddenUnless('editor', 'admin'),
  baseFilter: begunOnly,
  components: {
    edit: {
      beforeDocumentControls: [`${from}Untitled.tsx#Untitled`],
      PreviewButton: `${from}PreviewButton.tsx#PreviewButton`,
      PublishButton: `${from}PublishButton.tsx#PublishButton`,
    },
    views: {
      edit: { versions: { Component: './components/Versions/index.tsx#Versions' } },
    },
  },
};

/** How the title is shown in lists. */
export const titleCell = { Cell: `${from}TitleCell.tsx#TitleCell` };
