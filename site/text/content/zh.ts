import type { ContentAudience } from '../../../cms/domain/accounts/audience.ts';
import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import { zh as accounts } from '../../../cms/text/accounts/zh.ts';
import { zh as content } from '../../../cms/text/content/zh.ts';

/** What the library shows; null: of any kind, for anybody. */
interface Shown {
  /** How much there is, as it is written. */
  total: string;
  kind: ContentCollection | null;
  audience: ContentAudience | null;
  page: number;
}

export const zh = {
  kinds: content.kinds,
  done: '已学完',
  doneOn: (day: string) => `${day}已学完`,
  barred: '学时已冲销，本年度不再记',
  earns: (hours: string) => `学完得 ${hours}`,
  about: (length: string) => `约 ${length}`,
  preview: '这是草稿预览，学员看不到，也不计学时。',
  cards: '卡片',
  /** A card without a heading of its own. */
  card: (place: number) => `第 ${place} 张`,
  back: '上一张',
  next: '下一张',
  transcript: '文字稿',
  table: '表格',
  filters: {
    label: '筛选',
    kind: { name: '类型', all: '全部类型' },
    audience: { name: '分层', all: '全部分层' },
    topic: { name: '专题', all: '全部专题' },
  },
  library: {
    title: '学习',
    heading: ({ total, kind, audience, page }: Shown) => {
      const whose = audience ? `给${accounts.audiences[audience]}的` : '';
      const what = kind ? content.kinds[kind] : '内容';
      return `${total} 项${whose}${what}，${page > 1 ? `第 ${page} 页` : '新的在前'}`;
    },
    content: '内容',
    nothing: '这样筛选没有内容，换个分层或专题试试。',
    toAll: '看全部内容',
  },
};
