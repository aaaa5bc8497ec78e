export const zh = {
  trueFalse: { true: '对', false: '错' },
  answer: {
    /** Any of which is right. */
    either: (texts: string[]) => texts.join(' 或 '),
    /** All of which belong to it. */
    all: (texts: string[]) => texts.join('；'),
    within: (value: number, tolerance: number) => `${value}（±${tolerance}）`,
  },
  /** What the figures of a question suggest to its author. */
  hints: {
    'too-few': '作答的不到 5 人，不显示指标',
    'too-easy': '太容易：几乎人人答对，考不出差别',
    'too-hard': '太难：答对的很少，或者和瞎猜差不多',
    'negative-discrimination': '成绩好的人反而更容易答错，请核对答案',
    'best-choose-another': ({ option }: { option: string }) =>
      `成绩最好的四分之一更多选了“${option}”，请核对答案`,
    'option-never-chosen': ({ option }: { option: string }) =>
      `没有人选“${option}”，这个选项起不到干扰作用`,
  },
  repairModes: { key: '按更正后的答案', full: '全部给分' },
  /** What entries say that a repair of a key has made. */
  repairReasons: {
    takenBack: (reason: string) => `测验改判，收回学时：${reason}`,
    undone: (reason: string) => `撤销测验改判：${reason}`,
    givenBack: (reason: string) => `测验改判，补记学时：${reason}`,
  },
  refusals: {
    'forbidden/repair': '只有管理员和最上级单位的培训管理员可以改判',
    'forbidden/repair-own': '这次改判涉及你自己的答卷，请由别人撤销',
    'not-found/question': '题库里没有这道题',
    'not-found/repair': '没有这次改判',
    'repair-changed': '答卷或答案刚刚有变动，请看清新的结果再确认',
    'repair-nothing': '没有需要改判的答卷',
    'repair-too-many': ({ most }: { most: number }) => `一次最多改判 ${most} 份答卷`,
    'repair-not-last': '只能撤销最近一次还有效的改判',
    'not-found/quiz': '没有这份测验，或者它还没有发布',
    'attempts-exhausted': ({ limit }: { limit: number }) =>
      `这份测验每年可考 ${limit} 次，今年的次数已经用完`,
    'attempts-left': '这份测验还有次数可用，不必准许加考',
    'forbidden/grant': '只有培训管理员可以准许加考',
    'forbidden/grant-own': '不能给自己准许加考，请找上级培训管理员',
    'forbidden/grant-outside': '只能给本单位及下级单位的学员准许加考',
    'quiz-empty': '这份测验还没有题目',
    'quiz-without-questions': '请先选试题或题库专题',
    'quiz-bank-empty': '所选题库专题下还没有试题，请先出题或另选',
    'attempt-unknown': '没有这份答卷',
    'attempt-foreign': '这是别人的答卷',
    'attempt-closed': '已经交卷或超过时限，不能再改答案',
    'question-unknown': '这份答卷里没有这道题',
    'invalid-response': '答案的格式与题型不符，或选项不属于这道题',
    'options-too-few': '至少要有两个选项',
    'single-needs-one-right': '单选题要有且只有一个正确选项',
    'multiple-needs-a-right-one': '多选题至少要有一个正确选项',
    'answer-missing': '请至少填一个可接受的答案，不能留空',
    'value-missing': '请填正确数值',
    'pairs-too-few': '至少要有两对',
  },
};
