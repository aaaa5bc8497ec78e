import type { PrintDraw } from '../../domain/quiz/print/printForms.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';

interface Given {
  given: string;
}

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
  /** In place of a picture that can't be printed, and of a recording. */
  pictured: (alt: string) => `（图：${alt}）`,
  said: (text: string) => `（录音内容：${text}）`,
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
  marks: {
    file: (heading: string) => `${heading} 成绩表`,
    columns: {
      ...{ staffNumber: '工号', name: '姓名', form: '卷别', day: '考试日期', mark: '得分' },
      question: (place: number) => `第${place}题`,
    },
    /** What else the columns are called in tables, parted by spaces. */
    otherTitles: {
      form: '试卷 A/B卷 卷型',
      day: '日期 考试时间',
      mark: '分数 成绩 总分 卷面分',
      question: (place: number) => `${place} ${place}题 题${place} q${place}`,
    },
    /** How right and wrong are written, parted by spaces. */
    right: '对 正确 是 √ ✓ t true y',
    wrong: '错 错误 否 × x ✗ f false n',
    guide: {
      name: '填写说明',
      title: '怎么填',
      lines: (most: number) => [
        '一人一行。工号、姓名不要改；没有参加考试的，后面留空即可，不会导入。',
        '卷别填 A、B、C、D 中的一个，和答题卡右上角一致。',
        '考试日期不填，就用出卷时填的日期。',
        '有两种填法，一行用一种：逐题填作答，由平台判分；或者只填得分。',
        '选择题、排序题填字母，如 B、ABD；判断题填 对 或 错；配对题填 1A 2C；几个空用分号隔开。题没有做，格子留空。',
        `得分最高 ${most} 分，最多两位小数。`,
        '两种都填，平台判的分和得分要一致。',
      ],
    },
    problems: {
      'staff-number-missing': '没有工号',
      'staff-number-rounded': '工号成了科学计数或丢了位数，请把这一列设成文本，重新填工号',
      'staff-number-form': '工号只能用字母、数字和 . _ / -',
      'staff-number-long': '工号太长，最多 40 个字',
      'zeros-lost': ({ given }: Given) =>
        `工号是数字格式，前面的 0 可能丢了：平台上有 ${given}。请把这一列设成文本，填完整工号`,
      'row-merged': '这一行有合并单元格，请取消合并，一人一行',
      'row-torn': '文件在这一行中间断了，请重新导出',
      twice: ({ row }: { row: number }) => `和第 ${row} 行是同一个人`,
      unknown: '平台上没有这个工号的学员',
      'name-differs': ({ given }: Given) => `这个工号的姓名是 ${given}，和表里不一样，请核对`,
      own: '不能给自己导入成绩，请找上级培训管理员',
      'not-yours': '这个人不在你管的单位里',
      left: '考试那天这个人已经离职',
      'form-missing': '没有填卷别',
      'form-unknown': ({ given }: Given) => `卷别“${given}”不对，请填 A、B、C 或 D`,
      'form-not-printed': ({ form }: { form: string }) => `这份试卷没有印 ${form} 卷`,
      'day-missing': '没有考试日期',
      'no-day': ({ given }: Given) => `日期“${given}”读不懂，请写成 2026-11-20 这样`,
      'day-ahead': '考试日期还没到',
      'day-before': ({ day }: { day: string }) => `试卷 ${day} 才印出来，考试不会更早`,
      'nothing-given': '没有作答，也没有得分；一题没做请填得分 0',
      'mark-form': ({ given }: Given) => `得分“${given}”不对，请填 0 以上的数，最多两位小数`,
      'mark-above': ({ most }: { most: number }) => `得分超过了满分 ${most} 分`,
      'mark-differs': ({ graded }: { graded: number }) =>
        `按作答判 ${graded} 分，和得分不一致：请核对作答，或者只填得分`,
      'question-beyond': ({ question, most }: { question: number; most: number }) =>
        `这份卷只有 ${most} 题，没有第 ${question} 题`,
      'response-impossible': ({ question, given }: { question: number; given: string }) =>
        `第 ${question} 题的作答“${given}”不是这道题能有的答案`,
      'attempts-exhausted': '今年的次数已经用完：请先准许这位学员再考一次',
      'year-closed': ({ year }: { year: number }) => `${year} 年度已封账，不能再导入成绩`,
      'day-fixed': ({ day }: { day: string }) => `这份成绩已经按 ${day} 记入，不能改日期`,
    },
    notes: {
      absent: '没有成绩，不导入',
      'already-awarded': '这个人今年已经通过并记过学时，不再导入',
      hidden: '这一行在表里是隐藏的，也会导入',
    },
    /** What entries say that a corrected mark has made. */
    reasons: {
      takenBack: (file: string) => `纸质考试成绩更正，收回学时（${file}）`,
      givenBack: (file: string) => `纸质考试成绩更正，补记学时（${file}）`,
    },
  },
  refusals: {
    'forbidden/print': '只有编辑、培训管理员和管理员可以印卷',
    'not-found/printed': '没有这份纸质试卷',
    'form-not-printed': ({ form }: { form: string }) => `这份试卷没有印 ${form} 卷`,
    'heading-missing': '请填卷头标题',
    'forbidden/marks': '只有培训管理员和管理员可以导入成绩',
    'marks-none': '表里没有人',
  },
};
