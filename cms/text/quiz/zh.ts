import type { SectionStanding } from '../../domain/quiz/sectionStanding.ts';

export const zh = {
  trueFalse: { true: '对', false: '错' },
  /** An option without a text of its own. */
  lettered: {
    picture: (letter: string) => `图 ${letter}`,
    sound: (letter: string) => `录音 ${letter}`,
  },
  answer: {
    /** Any of which is right. */
    either: (texts: string[]) => texts.join(' 或 '),
    /** All of which belong to it. */
    all: (texts: string[]) => texts.join('；'),
    /** One of several blanks, by its place in the stem. */
    blank: (place: number, text: string) => `（${place}）${text}`,
    unfilled: '没填',
    within: (value: number, tolerance: number) => `${value}（±${tolerance}）`,
  },
  /** What the figures of a question suggest to its author. */
  hints: {
    'too-few': '作答的不到 5 人，不显示指标',
    'too-easy': '太容易：几乎人人答对，考不出差别',
    'too-hard': '太难：答对的很少，或者和瞎猜差不多',
    'negative-discrimination': '成绩好的人反而更容易答错，请核对答案',
    'best-choose-another': ({ option }: { option: string }) =>
      `成绩最好的人更多选了「${option}」，请核对答案`,
    'option-never-chosen': ({ option }: { option: string }) =>
      `没有人选「${option}」，这个选项起不到干扰作用`,
  },
  repairModes: { key: '按更正后的答案', full: '全部给分' },
  /** What entries say that a repair of a key has made. */
  repairReasons: {
    takenBack: (reason: string) => `测验改判，收回学时：${reason}`,
    undone: (reason: string) => `撤销测验改判：${reason}`,
    givenBack: (reason: string) => `测验改判，补记学时：${reason}`,
  },
  /** Beside a question of the bank. */
  notes: {
    alike: (count: number) => `题库里有 ${count} 道很像的题`,
    likeness: (percent: number) => (percent === 100 ? '题干相同' : `相似 ${percent}%`),
    alikeWhy: '可能重复出题：请看看是不是同一道题。确实不同就不用管。',
    used: '用在哪些测验',
    unused: '还没有测验用到这道题。',
    how: (how: 'named' | 'drawn', published: boolean) =>
      `${how === 'named' ? '指定了这道题' : '按专题可能抽到'}${published ? '' : '，未发布'}`,
  },
  rehearsal: {
    title: '题库够不够抽',
    unsaved: '保存以后，这里会逐个大题比对题库。',
    whole: '整份测验',
    columns: ['大题', '要抽', '题库里合适的', '还差'],
    count: (count: number) => `${count} 题`,
    enough: '够了',
    short: (count: number) => `差 ${count} 题`,
    total: (questions: number, marks: number) => `全卷 ${questions} 题，合计 ${marks} 分。`,
    asSaved: '按最近一次保存的内容计算，同一道题不会重复使用。',
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
    'quiz-not-open': ({ at }: { at: string }) => `这份测验 ${at} 开放，到时再来作答`,
    'quiz-closed': ({ at }: { at: string }) => `这份测验已在 ${at} 截止，不能再作答`,
    'cool-down': ({ at }: { at: string }) => `两次作答要有间隔，${at} 以后可以再考`,
    'window-reversed': '截止时间要晚于开放时间',
    'minutes-range': ({ most }: { most: number }) => `延长时间请填 0 到 ${most} 之间的整数分钟`,
    'no-time-limit': '这份测验不限时，不必延长时间',
    'time-granted': ({ minutes }: { minutes: number }) =>
      minutes === 0 ? '这位学员没有延长过时间' : `已经准许过延长 ${minutes} 分钟，不必重复`,
    'forbidden/time': '只有培训管理员可以准许延长时间',
    'forbidden/time-own': '不能给自己延长时间，请找上级培训管理员',
    'forbidden/time-outside': '只能给本单位及下级单位的学员延长时间',
    'minutes-reopened': ({ most }: { most: number }) =>
      `再答的时间请填 1 到 ${most} 之间的整数分钟`,
    'reopen-on-paper': '这是纸质试卷的成绩，不能重新打开；成绩有误请改好成绩表再导入',
    'reopen-running': '这份答卷正开着，学员可以接着作答',
    'reopen-passed': '这份答卷已经合格，不必重新打开',
    'reopen-handed-in': '这份答卷是学员自己交的，不能重新打开；确有需要请准许再考一次',
    'reopen-not-last': '学员后来又考过，只能重新打开最近一次的答卷',
    'reopen-year': '这是往年的答卷，不能重新打开',
    'reopen-keys-shown': '学员已经看过答案或对错，不能重新打开；确有需要请准许再考一次',
    'reopen-closed': ({ at }: { at: string }) =>
      `这份测验已在 ${at} 截止，答案已对考过的人公布；请编辑先把截止时间往后改`,
    'forbidden/reopen': '只有培训管理员可以重新打开答卷',
    'forbidden/reopen-own': '不能重新打开自己的答卷，请找上级培训管理员',
    'forbidden/reopen-outside': '只能重新打开本单位及下级单位学员的答卷',
    'attempts-left': '这份测验还有次数可用，不必准许加考',
    'forbidden/grant': '只有培训管理员可以准许加考',
    'forbidden/grant-own': '不能给自己准许加考，请找上级培训管理员',
    'forbidden/grant-outside': '只能给本单位及下级单位的学员准许加考',
    'quiz-empty': '这份测验还没有题目',
    'quiz-without-questions': '请先选试题或题库专题',
    'quiz-bank-empty': '所选题库专题下还没有试题，请先出题或另选',
    'sections-short': ({ sections }: { sections: SectionStanding[] }) =>
      `题库还不够：${sections
        .map(({ title, asked, found, missing }) =>
          asked === 0
            ? `“${title}”还没有题`
            : `“${title}”要 ${asked} 题，题库里合适的有 ${found} 题，还差 ${missing} 题`,
        )
        .join('；')}。同一道题不能用两次`,
    'sections-too-long': ({ most }: { most: number }) => `一份试卷最多 ${most} 题`,
    'attempt-unknown': '没有这份答卷',
    'attempt-foreign': '这是别人的答卷',
    'attempt-closed': '已经交卷或超过时限，不能再改答案',
    'question-unknown': '这份答卷里没有这道题',
    'invalid-response': '答案的格式与题型不符，或选项不属于这道题',
    'option-empty': '请填选项的内容，或者选一张图片、一段录音',
    'options-look-alike':
      '有两个选项没有文字，图片的替代文字又相同，读屏的人分不出来，请改成不同的',
    'media-asked/shown': '题库里的试题正在用这个素材，请先在试题里换掉',
    'media-asked/kept':
      '试题用过这个素材，以前的答卷还要照原样显示，不能删除；确实要删的，请管理员来删',
    'media-asked/replace':
      '试题用过这个素材，以前的答卷还要照原样显示，不能换文件；请上传新素材，再到试题里选它',
    'options-too-few': '至少要有两个选项',
    'single-needs-one-right': '单选题要有且只有一个正确选项',
    'multiple-needs-a-right-one': '多选题至少要有一个正确选项',
    'answer-missing': '请至少填一个可接受的答案，不能留空',
    'blanks-differ': '题干里有几处空（____），就要填几空的答案',
    'value-missing': '请填正确数值',
    'pairs-too-few': '至少要有两对',
  },
};
