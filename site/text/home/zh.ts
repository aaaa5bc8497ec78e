export const zh = {
  /** How the year is going, beside the ring with the calendar's notch. */
  pace: {
    done: '今年的目标已经完成，多学的也照样记入台账。',
    ahead: (hours: string) => `比日历进度（圈上的刻度）多 ${hours}，照这样学就行。`,
    onTime: '正好跟上日历进度，照这样学就行。',
    /** @param weekly what a week would take to catch up */
    behind: (should: string, weekly: string) =>
      `按日历今天应到 ${should}（圈上的刻度），每周学 ${weekly}年底可以赶上。`,
    farBehind: (should: string) =>
      `按日历今天应到 ${should}（圈上的刻度）。时间紧，可以找培训管理员商量参加课堂或实境培训。`,
  },
  title: '首页',
  /** Behind the learner's name. */
  comma: '，',
  missing: (hours: string) => `今年还差 ${hours}`,
  reached: (hours: string) => `今年的 ${hours}已学满`,
  ring: '我的学时',
  resume: {
    goOn: '接着学',
    startHere: '从这里开始',
    about: (minutes: string) => `约 ${minutes}`,
    earns: (hours: string) => `学完得 ${hours}`,
    seen: (percent: number) => `已看 ${percent}%`,
    continue: '继续',
    start: '开始',
    colon: '：',
    none: '计划里的都学完了，新内容也看过了。',
    noneAction: '到学习里看看',
  },
  due: {
    heading: '本月要学',
    all: '全部计划',
    overdue: (count: number) => `另有 ${count} 项已过期，看全部计划`,
    none: '这个月没有到期的计划内容，可以学点自己想学的。',
    noneAction: '看全年计划',
  },
  fresh: {
    forYou: '给你的新内容',
    forLayer: (layer: string) => `给${layer}的新内容`,
    others: '其他分层',
    none: '还没有发布给你这一层的内容，编辑发布后会出现在这里。',
    noneAction: '看全部内容',
  },
  story: { kind: '先进典型', read: '读这个故事' },
};
