export const zh = {
  /** What is handed in on paper. */
  papers: {
    /** Files' names without their endings. */
    file: (unit: string, year: number) => `${unit}-${year}年学时`,
    entriesFile: (unit: string, year: number) => `${unit}-${year}年学时明细`,
    sheets: {
      learners: '学员',
      level: (level: number) => `第${level}级单位`,
      entries: (part: number, parts: number) => (parts > 1 ? `学时明细${part}` : '学时明细'),
    },
    titles: {
      learners: (unit: string, year: number) => `${unit} ${year} 年学时汇总表`,
      level: (unit: string, year: number) => `${unit} ${year} 年各单位学时汇总表`,
      entries: (unit: string, year: number) => `${unit} ${year} 年学时明细表`,
    },
    facts: ({ path, year, madeOn }: { path: string; year: number; madeOn: string }) =>
      `单位：${path}　　年度：${year}　　制表日期：${madeOn}`,
    total: '合计',
    signers: ['制表人：', '审核人：', '盖章：'],
    columns: {
      number: '序号',
      staffNumber: '工号',
      name: '姓名',
      unit: '单位',
      layers: '分层',
      target: '目标学时',
      earned: '已得学时',
      missing: '还差学时',
      done: '是否达标',
      learners: '人数',
      reached: '达标人数',
      rate: '达标率',
      average: '人均学时',
      day: '归属日期',
      at: '记入时间',
      source: '来源',
      content: '内容',
      kind: '类别',
      hours: '学时',
      policy: '政策版本',
      reason: '理由',
      by: '经办人',
    },
    layerList: (names: string[]) => names.join('、'),
    done: '已达标',
    open: '未达标',
  },
  refusals: {
    'forbidden/reports': '只有培训管理员可以查看',
    'forbidden/other-units': '只能查看本单位及下级单位',
  },
};
