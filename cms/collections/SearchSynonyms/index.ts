import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { synonymsProblem } from '../../domain/search/synonymGroup.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { problemText, type Asked } from '../../fields/problemText.ts';

/**
 * Short names and other words for one thing. They are put into the question, not into the index:
 * the search server needs to know nothing of them, so they take effect wherever it is, at once.
 */
export const SearchSynonyms = keptInMemory({
  slug: 'search-synonyms',
  labels: {
    singular: bilingual('简称和同义词', 'Short names and synonyms'),
    plural: bilingual('简称和同义词', 'Short names and synonyms'),
  },
  admin: {
    useAsTitle: 'words',
    group: bilingual('内容', 'Content'),
    hidden: hiddenUnless('editor', 'admin'),
    defaultColumns: ['words', 'updatedAt'],
    description: bilingual(
      '搜其中一个，等于也搜其余的。保存后一秒内生效。',
      'Who searches for one searches for the others, too, within a second of saving.',
    ),
  },
  access: {
    read: allow('editor', 'admin'),
    create: allow('editor', 'admin'),
    update: allow('editor', 'admin'),
    delete: allow('editor', 'admin'),
  },
  defaultSort: 'words',
  fields: [
    {
      name: 'words',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 200,
      label: bilingual('意思相同的词', 'Words that mean the same'),
      admin: {
        description: bilingual(
          '用等号隔开，例如：农发行 = 农业发展银行',
          'With equals signs between: 农发行 = 农业发展银行',
        ),
      },
      validate: (value: string | null | undefined, asked: Asked) => {
        const problem = synonymsProblem(value ?? '');
        return problem === null || problemText(asked, problem);
      },
    },
  ],
});
