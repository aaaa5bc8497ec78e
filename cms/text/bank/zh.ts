import type { BankColumn } from '../../domain/quiz/bank/bankColumns.ts';
import type { LeniencyName } from '../../domain/quiz/bank/leniencyCell.ts';
import type { BankNote } from '../../domain/quiz/bank/listedQuestion.ts';
import type { LimitedText } from '../../domain/quiz/bank/bankProblem.ts';
import type { Difficulty } from '../../domain/quiz/difficulty.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';
import { zh as quiz } from '../quiz/zh.ts';

interface Given {
  given: string;
}

/** A question of the template; what it doesn't say stays empty. */
interface Example extends Partial<Record<BankColumn, string>> {
  type: QuestionType;
  options?: string[];
}

const { refusals } = quiz;

export const zh = {
  file: '题库',
  template: '题库导入模板',
  failed: '未导入的试题',
  problemColumn: '问题',
  /** Columns of the failed questions of a text. */
  failedText: { row: '行', text: '原文' },
  columns: {
    ...{ code: '题号', type: '题型', stem: '题干', answer: '答案', explanation: '解析' },
    ...{ optionA: '选项A', optionB: '选项B', optionC: '选项C', optionD: '选项D' },
    ...{ optionE: '选项E', optionF: '选项F', optionG: '选项G', optionH: '选项H' },
    ...{ optionI: '选项I', optionJ: '选项J', optionK: '选项K', optionL: '选项L' },
    ...{ topics: '专题', difficulty: '难度', document: '出处文件', number: '文号或条款' },
    ...{ day: '出处日期', leniency: '不计较', forPractice: '可用于练习' },
  } satisfies Record<BankColumn, string>,
  /** What else the columns are called in tables, parted by spaces; options also by their letter. */
  otherTitles: {
    code: '题目编号 试题编号 编号',
    type: '类型 试题类型 题目类型',
    stem: '题目 试题 试题内容 题目内容',
    answer: '正确答案 标准答案 参考答案',
    explanation: '试题解析 答案解析',
    topics: '专题名称 知识点 分类',
    difficulty: '难易程度 难度等级',
    document: '出处 依据文件',
    number: '文号 条款',
    day: '发文日期 文件日期',
    leniency: '判分时不计较 判分不计较',
    forPractice: '用于练习 自主练习 可练习',
  },
  option: '选项',
  types: {
    ...{ single: '单选题', multiple: '多选题', 'true-false': '判断题', 'fill-in': '填空题' },
    ...{ ordering: '排序题', numeric: '数值题', matching: '连线题' },
  } satisfies Record<QuestionType, string>,
  otherTypes: {
    single: '单选 单项选择题 单项选择 单选择题',
    multiple: '多选 多项选择题 多项选择 不定项选择题 不定项',
    'true-false': '判断 是非题 对错题 正误题',
    'fill-in': '填空',
    ordering: '排序',
    numeric: '数值 计算题',
    matching: '连线 匹配题 配对题 匹配',
  } satisfies Record<QuestionType, string>,
  difficulties: { easy: '易', medium: '中', hard: '难' } satisfies Record<Difficulty, string>,
  otherDifficulties: {
    easy: '容易 简单 较易 低',
    medium: '中等 一般 适中',
    hard: '困难 较难 高',
  } satisfies Record<Difficulty, string>,
  leniencies: {
    ...{ width: '全角半角', case: '大小写', spaces: '空格', fullStop: '句末句号' },
    ...{ punctuation: '中英文标点', traditional: '繁体简体', numerals: '汉字数字' },
    ...{ usual: '照常', none: '都计较' },
  } satisfies Record<LeniencyName, string>,
  otherLeniencies: {
    ...{ width: '全半角 全角/半角', case: '字母大小写', spaces: '空白', fullStop: '句号' },
    ...{ punctuation: '标点 标点符号', traditional: '繁简体 繁简 简繁体' },
    ...{ numerals: '数字写法 汉字数字与阿拉伯数字', usual: '默认 按默认', none: '全计较 严格' },
  } satisfies Record<LeniencyName, string>,
  truth: { true: '对', false: '错' },
  yesNo: { true: '是', false: '否' },
  otherTruth: { true: '正确 √ ✓ ✔ 是 t true y', false: '错误 × ✗ ✘ x 否 不正确 f false n' },
  /** The second sheet of the template. */
  guide: {
    name: '填写说明',
    title: '怎么填',
    lines: [
      '一行一道题，列的先后不限；“题型、题干、答案”三列必须有，其余列可以删掉。',
      '题号：同一题号就是同一道题，再次导入时更新；不填题号的，按题型和题干认。',
      '单选题、多选题：选项从“选项A”起依次填，中间不能空，最多 12 个；答案写字母，如 B、AC 或 A、C。',
      '判断题：答案写 对 或 错，√ × 正确 错误 T F 也认。',
      '填空题：答案写在“答案”列；有几种写法都算对的，用竖线隔开，如 1921年|一九二一年。',
      '题干里有几处空（每空至少三个下划线，如 ____）的填空题：各空的答案按先后写，用分号隔开，如 1921|一九二一；南湖|嘉兴南湖。答案里有分号的，写成 \\；。不分空的，按一个答案判。',
      '不计较（只用于填空题）：判分时不算错的差别，用顿号隔开：全角半角、大小写、空格、句末句号、中英文标点、繁体简体、汉字数字。照常＝前四样，可写 照常、中英文标点；一样都不放过，写 都计较；新题不填就是照常。',
      '数值题：答案写数；允许误差写在 ± 后面，如 3.14±0.01；也可写范围，如 60~80。',
      '排序题：选项按正确顺序填，“答案”留空；选项没按顺序填的，答案写正确顺序的字母，如 CAB。',
      '连线题：每个选项填一对，左右用竖线隔开，如 依法治国|法治；“答案”留空。',
      '内容本身带竖线的，写成 \\|；带反斜杠的，写成 \\\\。专题名称里带顿号、逗号的，前面也加反斜杠。',
      '专题：写专题名称，几个专题用顿号隔开。难度：易、中、难，不填就是中。可用于练习：是 或 否，新题不填就是否。出处日期：如 2023-07-19。',
      '除题型、题干、选项、答案外，空着的格子不改原来的内容。整份一起导入：一行不对，全部不导。',
    ],
  },
  /** Questions of the template, by column; of each type, and one with several blanks. */
  examples: [
    {
      type: 'single',
      stem: '安全生产工作应当坚持的方针是（ ）。',
      options: ['安全第一、预防为主、综合治理', '生产第一、兼顾安全', '效益优先、注重安全'],
      answer: 'A',
      explanation: '《中华人民共和国安全生产法》第三条对方针有明文规定。',
      ...{ document: '中华人民共和国安全生产法', number: '第三条', day: '2021-06-10' },
      difficulty: '易',
    },
    {
      type: 'multiple',
      stem: '谈心谈话前，应当做好的准备有（ ）。',
      options: ['了解谈话对象近期情况', '想好要谈的问题', '选好时间和地点', '先写好谈话结论'],
      answer: 'A、B、C',
      difficulty: '中',
    },
    {
      type: 'true-false',
      stem: '从业人员发现直接危及人身安全的紧急情况时，有权停止作业。',
      answer: '对',
      ...{ document: '中华人民共和国安全生产法', number: '第五十五条', day: '2021-06-10' },
    },
    { type: 'fill-in', stem: '中国共产党成立于____年。', answer: '1921|一九二一' },
    {
      type: 'fill-in',
      stem: '中国共产党第一次全国代表大会在____开幕，最后一天转移到嘉兴____举行。',
      answer: '上海；南湖|南湖红船',
      leniency: '照常、中英文标点',
    },
    { type: 'numeric', stem: '圆周率保留两位小数约为多少？', answer: '3.14±0.01' },
    {
      type: 'ordering',
      stem: '请按先后排列处理职工诉求的步骤。',
      options: ['登记受理', '调查核实', '答复职工', '回访'],
    },
    {
      type: 'matching',
      stem: '把历史事件和年份连起来。',
      options: ['中华人民共和国成立|1949年', '党的十一届三中全会|1978年', '香港回归祖国|1997年'],
      difficulty: '难',
    },
  ] as Example[],
  notes: {
    'hidden-row': '这一行在表里是隐藏的，也会导入',
    'blanks-unsaid':
      '题干有几处空，文件里没有各空的答案：题库里已有各空答案的，不改；没有的，按一个答案收',
    'feedback-dropped': '每个选项各自的反馈，题库里不存，没有收',
  } satisfies Record<BankNote, string>,
  leftOut: (why: string) => `没有收这道题：${why}`,
  problems: {
    'options-too-few': refusals['options-too-few'],
    'single-needs-one-right': refusals['single-needs-one-right'],
    'multiple-needs-a-right-one': refusals['multiple-needs-a-right-one'],
    'answer-missing': '没有写答案',
    'value-missing': '没有写正确数值',
    'blanks-differ': refusals['blanks-differ'],
    'pairs-too-few': refusals['pairs-too-few'],
    'row-merged': '这一行有合并的单元格，请取消合并、逐行填写',
    'row-torn': '这一行不完整，文件可能没有传完，请重新保存再传',
    'type-missing': '没有写题型',
    'type-unknown': ({ given }: Given) =>
      `题型“${given}”认不出，请写单选题、多选题、判断题、填空题、排序题、数值题或连线题`,
    'stem-missing': '没有写题干',
    'options-too-many': '选项最多 12 个',
    'blanks-too-many': '一道题最多 12 空',
    'leniency-unknown': ({ given }: Given) =>
      `“不计较”里的“${given}”认不出，请写全角半角、大小写、空格、句末句号、中英文标点、繁体简体、汉字数字，或照常、都计较`,
    'option-gap': ({ given }: Given) => `选项${given}空着，后面的选项却有内容，请依次填写`,
    'option-unknown': ({ given }: Given) => `答案里有 ${given}，但没有选项${given}`,
    'answer-unreadable': ({ given }: Given) =>
      given === '' ? '没有写答案' : `答案“${given}”读不懂，请照模板的说明写`,
    'value-unreadable': ({ given }: Given) => `数值“${given}”读不懂，请写成 3.14 或 3.14±0.01 这样`,
    'pair-unreadable': ({ given }: Given) =>
      `“${given}”不是一对，请用竖线把左右隔开，如 依法治国|法治`,
    'order-incomplete': ({ given }: Given) =>
      `排序题的答案“${given}”要把每个选项的字母各写一次，或者留空`,
    'difficulty-unknown': ({ given }: Given) => `难度“${given}”认不出，请写易、中或难`,
    'for-practice-unknown': ({ given }: Given) => `“可用于练习”里的“${given}”认不出，请写是或否`,
    'day-unreadable': ({ given }: Given) => `日期“${given}”读不懂，请写成 2023-07-19 这样`,
    'topic-new': ({ given }: Given) => `还没有专题“${given}”；要一并新建，请勾选`,
    'too-long': ({ what, most }: { what: LimitedText; most: number }) =>
      `${limited[what]}太长，最多 ${most} 个字`,
    'question-twice': ({ row }: { row: number }) =>
      `和第 ${row} 行是同一道题；确实是两道题的，请各写题号`,
    'code-ambiguous': ({ count }: { count: number }) =>
      `题库里有 ${count} 道题用了这个题号，请先在题库里改成不同的题号`,
    'stem-ambiguous': ({ count }: { count: number }) =>
      `题库里有 ${count} 道题和这个题干相同，分不清是哪一道，请写题号`,
    'gift-unreadable': '这道题不合 GIFT 格式，读不出来：请检查大括号是否成对、答案前有没有 = 或 ~',
    'gift-long': '这道题太长，读不了',
    'gift-essay': '这是问答题（没有标准答案），题库里没有这种题型',
    'gift-description': '这是一段说明文字，不是试题',
    'gift-weights': '选项按不同比例给分，题库里的题只有全对才得分',
    'gift-several-right': '几个选项各自都算全对，单选题只能有一个正确选项',
    'gift-several-values': '数值题有几个正确答案，题库里只能有一个',
    'gift-distractor': '连线题里有只有右边、没有左边的项，题库里要成对',
    'gift-wildcard': '答案里用 * 代表任意文字，题库里要写明每种答案',
    'gift-picture': '题目里有图片、表格或公式，题库里只能是文字',
    'aiken-no-answer': '没有找到“ANSWER: 字母”这一行',
    'aiken-no-options': '没有找到选项，选项要写成“A. ……”，从 A 起依次写',
    'aiken-several-answers': 'Aiken 格式只能有一个答案；多选题请用表格或 GIFT 格式',
  },
  giftHead: (at: string) => [
    `政工学堂题库，导出于 ${at}。`,
    '以 [question] 开头的注释记着 GIFT 格式没有的内容：题号、难度、出处、多个专题、各空的答案、判分时不计较什么、可否用于练习；本平台导入时会读回，其他平台会忽略。',
    '有几处空的填空题在 GIFT 里没有，写成了一个答案（各空的第一种答案，用分号隔开），按空给分带不出去；本平台导入时还原。',
    '排序题在 GIFT 里没有，写成了序号和内容的配对题；本平台导入时还原为排序题。',
    '图片和录音未导出，只有图片或录音的选项写成 [media 序号]；本平台导入时保留题库里原有的图片和录音。',
  ],
  aikenLeft: (count: number) =>
    `以下 ${count} 道题 Aiken 格式写不下（只能写单选题，且各行不能像选项或答案），没有导出：`,
  aikenLosses:
    'Aiken 格式只有题干、选项和答案；题号、专题、难度、出处、解析、可否用于练习、图片和录音都没有导出。',
  refusals: {
    'questions-none': '文件里没有试题',
    'forbidden/questions': '只有编辑和管理员可以导入、导出题库',
    'not-found/topic': '没有这个专题',
    'import-running/questions': '另一份试题正在导入，请等一会儿再导',
  },
};

const limited: Record<LimitedText, string> = {
  ...{ stem: '题干', option: '选项', answer: '答案', explanation: '解析', code: '题号' },
  ...{ topic: '专题名称', source: '出处' },
};
