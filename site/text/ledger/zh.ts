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
};
