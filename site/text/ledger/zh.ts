export const zh = {
  /** What an entry rests on, by the parts of its evidence. */
  evidence: {
    names: {
      startedAt: '开始',
      completedAt: '完成',
      submittedAt: '交卷',
      activeSeconds: '有效学习',
      coverage: '看过的内容',
      number: '第几次作答',
      score: '得分',
      day: '培训日期',
      halfDays: '时长',
      place: '地点',
      session: '学习过程编号',
      attempt: '答卷编号',
      byName: '经办人',
      at: '记入时间',
      policy: '依据政策',
      id: '台账编号',
    },
    /** @param required as the time itself, where it is kept */
    activeSeconds: (time: string, required?: string) =>
      `${time}${required ? `（应学 ${required}）` : ''}`,
    coverage: (share: string, required?: string) =>
      `${share}${required ? `（应看 ${required}）` : ''}`,
    number: (number: number) => `第 ${number} 次`,
    score: (points: number, passShare?: string) =>
      `${points} 分${passShare ? `（${passShare} 合格）` : ''}`,
    halfDays: (count: number) => `${count} 个半天`,
  },
  ring: {
    label: (earned: string, target: string) => `已得 ${earned}，目标 ${target}`,
    target: (hours: string) => `/ ${hours}`,
    sources: '各来源',
  },
  years: { label: '年度', year: (year: number) => `${year} 年` },
  table: {
    day: '日期',
    content: '从哪里来',
    hours: '学时',
    reversal: '冲销',
    bars: '本年度不得再次获得',
    adjustment: '调整',
    reversed: '已被冲销',
    /** Before what was written as the reason. */
    reason: '原因：',
    proof: '查看依据',
  },
  record: {
    title: '我的学时',
    /** Before the year's hours, which are kept unbroken. */
    earned: (year: number) => `${year} 年已得 `,
    plans: '计划进度',
    noPlans: (year: number) => `${year} 年没有给你的学习计划。`,
    ledger: '台账',
    sum: (entries: number) => `上面的学时就是这 ${entries} 条加起来的`,
    pdf: '下载 PDF',
    json: '下载数据（JSON）',
    none: (year: number) =>
      `${year} 年还没有记入学时。学完一项内容，或者参加一次课堂培训，就会出现在这里。`,
    noneAction: '去学第一项',
  },
  learner: {
    title: (name: string) => `${name}的学时`,
    trainer: '培训管理',
    /** Between the learner's name and the year's hours. */
    year: (year: number) => `，${year} 年 `,
    hours: (earned: string, target: string) => `${earned} / ${target}`,
    done: '已记入台账，学员会看到这次更正和原因。',
    entries: (count: number) => `共 ${count} 条`,
    none: (year: number) => `${year} 年还没有记入学时。`,
  },
  correction: {
    heading: '更正学时',
    own: '不能更正自己的学时，请找上级培训管理员。',
    lead: '台账只增不改：更正会另记一条，写明经办人和原因，学员看得到。',
    adjust: '补记或核减',
    hours: '学时',
    hoursHint: '如 2，减少写 -0.5',
    reason: '原因',
    enter: '记入台账',
    reverse: '冲销一条',
    entry: '要冲销的一条',
    reverseIt: '冲销',
    bars: '不得再次获得本年度这项学时',
  },
};
