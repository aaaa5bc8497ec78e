import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { nobody } from '../../access/nobody.ts';
import { signedIn } from '../../access/signedIn.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';

/**
 * The kinds of matter that people may raise, with their clocks; those of the platform until the
 * first is set here. A case keeps the clocks it was registered with. None is deleted, since cases
 * name it; one that is shut takes no more.
 */
export const AppealCategories = keptInMemory({
  slug: 'appeal-categories',
  labels: {
    singular: bilingual('诉求类别', 'Kind of matter'),
    plural: bilingual('诉求类别', 'Kinds of matter'),
  },
  admin: {
    useAsTitle: 'title',
    group: bilingual('心声', 'Voice'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['title', 'slug', 'firstHours', 'doneWorkdays', 'shut'],
    description: bilingual(
      '一个都没有时，用平台自带的六类；在这里建了第一个，就只用这里的。',
      'With none here the platform’s own six are used; once the first is made, only those here.',
    ),
  },
  access: { read: signedIn, create: allow('admin'), update: allow('admin'), delete: nobody },
  defaultSort: 'order',
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 20,
      label: bilingual('名称', 'Name'),
    },
    {
      name: 'titleEn',
      type: 'text',
      maxLength: 40,
      label: bilingual('英文名称', 'English name'),
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      label: bilingual('代号', 'Short name'),
      admin: {
        description: bilingual(
          '自带的：safety、life、pay、work、learning、other',
          'The platform’s own: safety, life, pay, work, learning, other',
        ),
      },
    },
    {
      name: 'firstHours',
      type: 'number',
      required: true,
      defaultValue: 12,
      min: 1,
      max: 720,
      label: bilingual('几小时内首次答复', 'First answer within hours'),
    },
    {
      name: 'doneWorkdays',
      type: 'number',
      required: true,
      defaultValue: 7,
      min: 1,
      max: 120,
      label: bilingual('几个工作日内办结', 'Done within workdays'),
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 10,
      label: bilingual('排序', 'Order'),
    },
    { name: 'shut', type: 'checkbox', label: bilingual('不再受理', 'Takes no more') },
  ],
});
