import type { ContentCollection } from '../../domain/content/contentCollections.ts';

export const zh = {
  kinds: {
    articles: '文章',
    'micro-lessons': '微课',
    stories: '先进典型',
    quizzes: '测验',
  } satisfies Record<ContentCollection, string>,
  kindsPlural: {
    articles: '文章',
    'micro-lessons': '微课',
    stories: '先进典型',
    quizzes: '测验',
  } satisfies Record<ContentCollection, string>,
  refusals: {
    'not-found/item': '没有这项学习内容，或者它还没有发布',
    'not-found/file': '没有这个文件',
    'slug-form': '只能用小写字母、数字和连字符',
    'transcript-missing': '有视频或音频时请附文字稿，方便听不清、看不了的同事',
    'saved-meanwhile': ({ by, at }: { by: string | null; at: string }) =>
      `${by ?? '其他人'}已在 ${at} 保存了另一稿，您这一稿没有存上，也没有覆盖对方的内容。您写的还在本页，请先复制下来；对方的一稿在“版本”里，刷新页面后再合并修改。`,
    'svg-active': 'SVG 图片里不能含脚本或外部引用',
  },
};
