import { contentText } from '../../domain/content/contentText.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { contentCollection } from '../../fields/contentCollection.ts';
import { checkQuizField } from '../../fields/contentFields.ts';
import { fillContentDefaults } from '../../fields/fillContentDefaults.ts';

export const Articles = contentCollection({
  slug: 'articles',
  defaults: fillContentDefaults((data) => contentText(data.body)),
  fields: [
    { name: 'body', type: 'richText', required: true, label: bilingual('正文', 'Body') },
    checkQuizField,
  ],
});
