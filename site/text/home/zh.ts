export const zh = {
  /** How the year is going, beside the ring with the calendar's notch. */
  pace: {
    done: '今年的目标已经完成，多学的也照样记入台账。',
    ahead: (hours: string) => `比日历进度（圈上的刻度）多 ${hours}，照这样学就行。`,
    onTime: '正好跟上日历进度，照这样学就行。',
    /** What the calendar asks for today, to go on in a sentence. */
    should: (hours: string) => `按日历今天应到 ${hours}（圈上的刻度）`,
    shouldSince: (joined: string, hours: string) =>
      `从 ${joined}加入那天算起，今天应到 ${hours}（圈上的刻度）`,
    behind: (should: string, short: string) => `${should}，还少 ${short}。`,
    /** On the day of joining nothing is asked yet. */
    joined: '今天刚加入，从今天起按日历算进度。',
    /** A little short, and not behind: the rule is `paceState`. */
    near: (should: string, short: string) => `${should}，差 ${short}，仍算跟得上。`,
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
    /** Of the block of what is past its date. */
    overdue: '已逾期 · 仍可补学',
    overdueCount: (count: number) => `${count} 项`,
    onlyOverdue: '这个月到期的都学完了，下面这些可以补学。',
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
  /** What is missing and where it can come from. */
  remains: {
    seated: '已报名',
    waiting: '候补中',
    signUp: '可报名',
    online: '线上学习就能学满',
    together: '线上学习加上排好的培训，能学满',
    uncovered: (hours: string) => `还有 ${hours}要等单位安排培训`,
    fromOnline: '线上还能得',
    nothingOnline: '都学完了',
    fromClasses: '排好的课堂、实境',
    noClasses: '还没有',
    moreClasses: (count: number) => `另有 ${count} 次`,
    askTrainer: '线上学完、排好的培训都参加，仍不够的部分可以和培训管理员商量。',
  },
  story: { kind: '先进典型', read: '读这个故事' },
};
