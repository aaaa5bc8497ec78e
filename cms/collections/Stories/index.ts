import { contentText } from '../../domain/content/contentText.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { contentCollection } from '../../fields/contentCollection.ts';
import { checkQuizField } from '../../fields/contentFields.ts';
import { fillContentDefaults } from '../../fields/fillContentDefaults.ts';

export const Stories = contentCollection({
  slug: 'stories',
  defaults: fillContentDefaults((data) => contentText(data.body)),
  fields: [
    {
      name: 'person',
      type: 'group',
      label: bilingual('人物', 'Person'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', maxLength: 40, label: bilingual('姓名', 'Name') },
            { name: 'title', type: 'text', maxLength: 80, label: bilingual('身份', 'Title') },
            { name: 'years', type: 'text', maxLength: 40, label: bilingual('生卒年', 'Years') },
          ],
        },
      ],
    },
    { name: 'quote', type: 'text', maxLength: 120, label: bilingual('一句话', 'Quote') },
    { name: 'body', type: 'richText', required: true, label: bilingual('正文', 'Body') },
    checkQuizField,
  ],
});
