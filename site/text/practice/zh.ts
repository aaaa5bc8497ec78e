export const zh = {
  title: '自主练习',
  mistakesTitle: '错题本',
  /** What practice is, and what it is not. */
  lead: '从题库里随机出题，答一题判一题，马上看到答案和解析。',
  noHours: '练习是温习，不记学时，也不算成绩。',
  private: '练了什么、错了什么，只有你自己看得到，培训管理员和编辑都看不到。',
  needsScript: '练习要用到脚本，请在浏览器里允许后再来。',
  /** The way to both from where one learns. */
  door: { name: '练习', practice: '自主练习', mistakes: '错题本' },
  due: {
    /** Of the mistakes that come back today. */
    heading: (count: number) => `错题本：今天有 ${count} 题该复习`,
    start: (count: number) => `开始复习 ${count} 题`,
    none: '今天没有该复习的错题。',
    look: '看错题本',
    toReview: '去复习',
  },
  open: {
    left: (count: number) => `上一组练习还剩 ${count} 题。`,
    goOn: '接着做',
  },
  choose: {
    heading: '练什么',
    topic: '专题',
    anyTopic: '全部专题',
    difficulty: '难度',
    anyDifficulty: '不限',
    difficulties: { easy: '易', medium: '中', hard: '难' },
    start: (count: number) => `练 ${count} 题`,
    fewer: '题不够的时候，有几题出几题。正在考的测验用到的题不会出现。',
    nothing: '题库里还没有开放练习的题。编辑勾选“可用于练习”以后就会出现在这里。',
  },
  round: {
    free: '自主练习',
    mistakes: '复习错题',
    place: (place: number, of: number) => `第 ${place} / ${of} 题`,
    check: '确认答案',
    incomplete: '先把这题答完整，再确认。',
    checking: '正在判…',
    /** The answer stands on this device until there is a line. */
    waits: '暂时连不上服务器：答案已留在这台设备上，连上就判，可以先做下一题。',
    skip: '先跳过',
    next: '下一题',
    back: '上一题',
    result: '看结果',
    right: '答对了',
    partly: '对了一部分',
    wrong: '答错了',
    /** What becomes of the question on the list. */
    card: {
      on: (day: string) => `已放进错题本，${day}再来一次。`,
      again: (day: string, missing: number) => `${day}再来一次，再连对 ${missing} 次就移出错题本。`,
      done: '已经连对，移出错题本。',
      standing: (day: string) => `这题在错题本里，${day}复习。`,
    },
  },
  result: {
    score: (right: number, of: number) => `答对 ${right} / ${of} 题`,
    all: '全对，很好。',
    some: '没答对的题已放进错题本，从明天起会再来。',
    left: (count: number) => `还有 ${count} 题没有判，回去做完它们。`,
    toLeft: '回到没判的题',
    again: '再练一组',
    toMistakes: '看错题本',
  },
  mistakes: {
    lead: '练习里答错的题，和测验公布答案以后你没答对的题，都会自动放进来。',
    how: {
      heading: '怎么复习',
      steps: [
        '答错以后第二天再来；答对了，3 天后再来一次。',
        '到日子连对两次，就移出错题本。',
        '复习时又答错，从头再来，并且要多对一次：下一次隔 7 天，再错就隔到 21 天。',
      ],
    },
    count: (count: number) => `共 ${count} 题`,
    held: '暂停',
    dueNow: '今天',
    comes: (day: string) => `${day}复习`,
    /** A quiz asks it whose answers are not shown yet. */
    heldWhy: '有测验正在用这道题，答案公布以后再复习',
    from: (title: string) => `来自测验《${title}》`,
    fromPractice: '来自练习',
    progress: (rights: number, missing: number) =>
      rights > 0 ? `已连对 ${rights} 次，还要 ${missing} 次` : `还要连对 ${missing} 次`,
    remove: '移出',
    removeOf: (stem: string) => `移出：${stem}`,
    removed: '已移出错题本。',
    gone: (count: number) => `有 ${count} 道题已从题库撤下，不用再复习了。`,
    none: '错题本是空的。练习或测验里没答对的题会自动放进来。',
    toPractice: '去练习',
    more: (count: number) => `另有 ${count} 题，到日子会出现在前面。`,
  },
  /** Beside the review of a quiz. */
  noted: '没答对的题已放进错题本，明天起复习。',
  notedLink: '看错题本',
};
