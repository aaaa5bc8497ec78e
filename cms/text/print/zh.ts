import type { PrintDraw } from '../../domain/quiz/print/printForms.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';

const NUMERALS = ['', ...'一二三四五六七八九'];
/** 1 to 99, as headings count. */
const numeral = (n: number): string =>
  `${n >= 20 ? (NUMERALS[Math.floor(n / 10)] ?? '') : ''}${n >= 10 ? '十' : ''}${NUMERALS[n % 10] ?? ''}`;

export const zh = {
  draws: {
    one: '各卷题目相同，顺序不同',
    each: '各卷分别抽题',
  } satisfies Record<PrintDraw, string>,
  types: {
    single: '单项选择题',
    multiple: '多项选择题',
    'true-false': '判断题',
    'fill-in': '填空题',
    numeric: '计算题',
    ordering: '排序题',
    matching: '配对题',
  } satisfies Record<QuestionType, string>,
  form: (form: string) => `${form} 卷`,
  part: (place: number) => `${numeral(place)}、`,
  /** What a heading says behind its name. */
  partWorth: (questions: number, each: number | null, marks: number) =>
    each === null ? `（${questions} 题，共 ${marks} 分）` : `（每题 ${each} 分，共 ${marks} 分）`,
  head: { unit: '单位', name: '姓名', number: '工号', score: '得分' },
  table: { part: '题号', total: '总分', score: '得分', short: numeral },
  facts: (questions: number, marks: number, minutes: number | null) =>
    `共 ${questions} 题，满分 ${marks} 分${minutes === null ? '' : `，时间 ${minutes} 分钟`}。`,
  judged: '判断题对的打“√”，错的打“×”。',
  rules: {
    all: '',
    missed: '多项选择题漏选按比例得分，错选不得分。',
    balance: '多项选择题选错的按比例扣分，最低 0 分。',
  },
  heldBy: (note: string | null, day: string | null) => [note, day].filter(Boolean).join('　'),
  /** Where an answer is written, behind a question that has no place of its own. */
  place: '（　　）',
  answer: '答：',
  order: '正确顺序：',
  pairs: '配对：',
  worth: (marks: number) => `${marks} 分`,
  sheet: {
    title: '答题卡',
    guide: '把选定的字母涂黑；判断题对的涂“√”，错的涂“×”；其余写在横线上。',
    right: '√',
    wrong: '×',
  },
  key: {
    title: '参考答案与解析',
    secret: '阅卷用，不得发给应考人员',
    full: '（全部给分）',
    explanation: '解析：',
    source: '依据：',
    right: '对',
    wrong: '错',
    either: ' 或 ',
    within: (value: number, tolerance: number) => `${value}（±${tolerance}）`,
  },
  foot: (heading: string, form: string, kind: 'paper' | 'sheet' | 'key') =>
    `${heading} · ${form} 卷${{ paper: '', sheet: ' · 答题卡', key: ' · 参考答案' }[kind]}`,
  file: (heading: string, form: string, kind: 'paper' | 'sheet' | 'key') =>
    `${heading} ${form}卷 ${{ paper: '试卷', sheet: '答题卡', key: '参考答案' }[kind]}.pdf`,
  refusals: {
    'forbidden/print': '只有编辑、培训管理员和管理员可以印卷',
    'not-found/printed': '没有这份纸质试卷',
    'form-not-printed': ({ form }: { form: string }) => `这份试卷没有印 ${form} 卷`,
    'heading-missing': '请填卷头标题',
  },
};
