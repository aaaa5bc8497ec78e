import { deepMergeSimple } from '@payloadcms/translations/utilities';

const ours = {
  zh: {
    lexical: {
      blockquote: { label: '引用' },
      checklist: { label: '待办清单' },
      heading: { label: '{{headingLevel}} 级标题' },
      relationship: { label: '站内内容' },
      upload: { label: '图片' },
    },
  },
};

/** What the text editor offers, as people here call it. */
export function withEditorWords<T extends object>(translations: T): T {
  return deepMergeSimple(translations, ours);
}
