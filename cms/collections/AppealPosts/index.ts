import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';

/**
 * Which units an officer serves, and for which matters, where that isn't just the own one: an
 * officer who has none here serves the own unit. What nobody serves goes to the next unit above.
 */
export const AppealPosts = keptInMemory({
  slug: 'appeal-posts',
  labels: {
    singular: bilingual('办理分工', 'Officer’s unit'),
    plural: bilingual('办理分工', 'Officers’ units'),
  },
  admin: {
    group: bilingual('心声', 'Voice'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['officer', 'unit', 'category'],
    description: bilingual(
      '有“办理人”角色的人，没有在这里分工的，办本单位的事；一个单位没有办理人的，由上级单位的办理人办。',
      'Whoever has the role of officer and is not listed here serves the own unit; a unit without officers is served by those of the unit above.',
    ),
  },
  access: {
    read: allow('admin'),
    create: allow('admin'),
    update: allow('admin'),
    delete: allow('admin'),
  },
  fields: [
    {
      name: 'officer',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      filterOptions: { roles: { in: ['officer'] } },
      label: bilingual('办理人', 'Officer'),
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'org-units',
      required: true,
      label: bilingual('单位（连下级）', 'Unit (with those below)'),
    },
    {
      name: 'category',
      type: 'text',
      maxLength: 40,
      label: bilingual('只办哪一类（代号，空着就是各类）', 'One kind only (its short name)'),
    },
  ],
});
