export const zh = {
  check: '学完检查',
  checkDone: '这一项的学时已经记入，想温习可以再做一遍。',
  checkOpen: '几道小题，通过后这一项的学时就记入台账。',
  toCheck: '做检查',
  /** Before the title of the quiz, which is read aloud only. */
  colon: '：',
  preview: '这是草稿预览，学员看不到。',
  passedOn: (day: string) => `${day}已通过，学时已记入。再做是温习，不再记学时。`,
  closed: '今年的次数已经用完。可以看下面的解析，明年再考；确需再考，请培训管理员准许。',
  needsScript: '作答要用到脚本，请在浏览器里允许后再来。',
  noReview: '这份测验的答案还不能看：合格以后才公布，或者不公布。',
  rules: {
    questions: '题数',
    questionCount: (count: number) => `${count} 题`,
    limit: '限时',
    noLimit: '不限时',
    passMark: '合格线',
    attemptsLeft: '还可考',
    attemptCount: (count: number) => `${count} 次`,
    anyNumber: '不限次',
    earns: '合格得',
  },
  /** What a paper is made of. */
  paper: {
    section: (questions: number, marks: number) =>
      `${questions} 题，每题 ${marks} 分，共 ${questions * marks} 分`,
    all: (marks: number) =>
      marks === 100 ? '满分 100 分。' : `满分 ${marks} 分，成绩折算成百分制。`,
    rules: {
      missed: '多选题：漏选按比例得分，错选不得分。',
      balance: '多选题：按选对的比例得分，选错的按比例扣分，最低 0 分。',
    },
  },
  score: (score: number) => `${score} 分`,
  attempts: '以前的作答',
  attempt: (number: number) => `第 ${number} 次`,
  passed: '合格',
  failed: '未合格',
  regraded: '已改判',
  onPaper: '纸质试卷',
  below: '见下',
  toReview: '看解析',
  review: '解析',
  /** Before the title of what the quiz is the check of. */
  checks: '学完检查：',
  /** When it can be taken: either may be open. */
  window: (opens: string | null, closes: string | null): string =>
    opens && closes
      ? `开放时间：${opens} 至 ${closes}`
      : opens
        ? `开放时间：${opens} 起`
        : `截止时间：${closes ?? ''}`,
  /** More time than the limit. */
  time: {
    title: '延长作答时间',
    lead: '停电断网、视力或书写不便等情形，可以给这位学员延长限时；从下一次作答起算，今年有效，以最近一次准许的为准。',
    option: (title: string, limit: string) => `${title}（限时 ${limit}）`,
    minutes: '在限时之外延长（分钟）',
    zero: '填 0 就是取消以前准许的延长。',
    grant: '准许延长',
    none: '现在没有限时的测验。',
    done: '已准许，从下一次作答起生效。',
    /** Before the reason. */
    granted: (day: string, by: string, minutes: number) =>
      minutes > 0 ? `${day}，${by}准许延长 ${minutes} 分钟：` : `${day}，${by}取消了延长的时间：`,
  },
  /** An attempt that its time has ended goes on. */
  reopen: {
    title: '重新打开答卷',
    lead: '停电断网、设备故障，时间到了被系统收走的答卷，可以重新打开，接着原来的答案再答几分钟。自己交了卷的、已经合格的、看过答案的，不能再打开。',
    attempt: '答卷',
    option: (title: string, number: number, when: string) =>
      `${title}（第 ${number} 次，${when} 到时）`,
    minutes: '从现在起再答（分钟）',
    grant: '重新打开',
    none: '这位学员今年没有可以重新打开的答卷。',
    done: '已打开，时间从现在算起，请让学员马上接着作答。',
    /** Before the reason. */
    granted: (day: string, by: string, minutes: number) =>
      `${day}，${by}重新打开答卷，再答 ${minutes} 分钟：`,
  },
  grants: {
    title: '准许再考、延时或重开',
    again: '准许再考一次',
    link: '测验：准许再考、延时或重开',
    lead: '今年的次数用完以后，可以准许这位学员再考一次；谁准许的、为什么，学员看得到，也留有记录。',
    quiz: '测验',
    reason: '原因',
    grant: '准许再考一次',
    none: '这位学员没有次数用完的测验。',
    done: '已准许，学员可以再考一次。',
    list: '今年准许过的',
    /** Before the reason. */
    granted: (day: string, by: string) => `${day}，${by}准许再考一次：`,
  },
};
