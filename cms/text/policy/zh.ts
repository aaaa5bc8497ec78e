interface Days {
  days: number;
  ofDays: number;
  /** 学时 of a whole year. */
  whole: string;
  version: string;
}

export const zh = {
  changes: {
    changed: (rule: string, from: string, to: string) => `${rule}由${from}改为${to}。`,
    hours: (hours: string) => ` ${hours} 学时`,
    percent: (percent: number) => ` ${percent}%`,
    bands: (bands: string[]) => `「${bands.join('、')}」`,
    band: (length: string, hours: string) => `${length} ${hours}`,
    upTo: (sign: string, minutes: number) => `${sign} ${minutes} 分钟`,
    longer: '更长',
    rules: {
      bands: '线上学习折算',
      quiz: '测验合格',
      halfDay: '课堂、实境每半天',
      dailyCap: '每日上限',
      claimCap: '学时申报每年上限',
      activeShare: '有效时间比例',
      coverageShare: '内容覆盖比例',
      passShare: '测验合格比例',
    },
  },
  target: {
    kinds: { exemption: '减免', extension: '顺延到下一年' },
    causes: {
      ...{ maternity: '产假', sick: '病假', secondment: '借调', posting: '挂职', other: '其他' },
    },
    /** Why some days of a year ask for what they ask for. */
    why: {
      wholeYear: (version: string) => `全年在岗，按培训政策 ${version} 的年度目标`,
      service: ({ days, ofDays, whole, version }: Days) =>
        `在岗 ${days} 天，按培训政策 ${version} 全年 ${whole} 学时的 ${days}/${ofDays} 计`,
      'not-joined': '入职以前，不计',
      left: '离职以后，不计',
      exemption: (cause: string, document: string) => `${cause}减免，不计（${document}）`,
      extension: (cause: string, document: string, year: number) =>
        `${cause}，顺延到 ${year} 年（${document}）`,
      carried: (cause: string, document: string, year: number) =>
        `${year} 年${cause}顺延下来的（${document}）`,
    },
  },
  preview: {
    title: '生效前预览',
    unsaved: '保存后，这里会预览新版本将影响哪些人、影响多少。',
    replaces: (day: string, version: string) =>
      `${day} 起代替版本 ${version}。已经记入的学时一条也不变；按已保存的内容预览。`,
    movesNobody: '没有学员的年度目标改变。',
    moves: (learners: number) => `${learners} 名学员的年度目标改变。`,
    newlyDone: (learners: number) => `${learners} 人由未达标变为达标。`,
    noLongerDone: (learners: number) => `${learners} 人由达标变为未达标。`,
    items: (total: number, changed: number) =>
      `已发布的 ${total} 项内容中，${changed} 项今后所得学时改变。`,
    onlyFirst: (learners: number) => `只列出前 ${learners} 人。`,
    unitColumns: {
      unit: '单位',
      moved: '目标改变（人）',
      newlyDone: '变为达标（人）',
      noLongerDone: '变为未达标（人）',
    },
    columns: {
      name: '姓名',
      unit: '单位',
      before: '原目标',
      after: '新目标',
      standing: '达标情况',
    },
    standing: {
      stillDone: '仍达标',
      stillOpen: '仍未达标',
      becomesDone: '变为达标',
      becomesOpen: '变为未达标',
    },
  },
  refusals: {
    'forbidden/target': '只有培训管理员可以办理学时减免',
    'forbidden/target-own': '不能给自己办理学时减免，请找上级培训管理员',
    'forbidden/target-outside': '只能给本单位及下级单位的学员办理学时减免',
    'target-days-form': '请填写第一天和最后一天，如 2026-03-01',
    'target-days-order': '最后一天不能早于第一天',
    'target-days-many': '一次最多三年，请核对日期',
    'target-document-missing': '请写明依据的文件，如文号或假条名称',
    'target-document-long': ({ most }: { most: number }) => `依据文件请在 ${most} 字以内`,
    'target-words-missing': '原因选「其他」时，请在说明里写清楚',
    'target-overlaps': ({ from, to }: { from: string; to: string }) =>
      `${from} 至 ${to} 已办过减免，日期不能重叠；登错了请先撤销那一条`,
    'target-year-closed': ({ year }: { year: number }) =>
      `${year} 年度已封账，目标不再改变；请从未封账的年度算起`,
    'target-change-unknown': '没有这条学时减免',
    'target-revoked': '这条学时减免已经撤销',
    'policy-in-force': '已生效的政策不能修改，请新建一个版本',
    'policy-retroactive': '生效日必须晚于今天：政策不能追溯',
    'policy-used': '已生效的政策不能删除',
    'policy-day-form': '请按 年-月-日 填写，如 2027-01-01',
    'policy-units-form': '请填学时数，不小于 0，最多两位小数',
    'bands-missing': '请至少填一档',
    'last-band-closed': '最后一档请不要填分钟上限',
    'bands-not-rising': '各档的分钟上限要由小到大',
    'version-form': ({ reserved }: { reserved: string }) =>
      `版本号首尾不能有空格，也不能叫 ${reserved}`,
    'day-taken': ({ day, version }: { day: string; version: string }) =>
      `${day} 已有版本 ${version} 生效，同一天只能有一个版本`,
    'units-too-many': '学时数过大，最多填 1000',
    'target-too-low': '年度目标不能少于 8 学时，请核对',
    'policy-share-form': '请填 1 到 100 之间的百分数，最多一位小数',
    'target-repeated': '同一分层只能填一个目标',
    'bands-falling': '时长更长的一档，学时不能更少',
    'cap-too-low': '每日上限不能小于一次学习、测验或半天培训的学时',
  },
};
