export const zh = {
  title: '培训管理',
  year: (year: number) => `${year} 年`,
  pace: (hours: string) => `今天按日历应到人均 ${hours}`,
  reached: (people: string, done: string) => `${people} 人中 ${done} 人已达标`,
  nobody: '这个单位还没有学员',
  /** Of a year nobody has a record of. */
  nobodyIn: (year: number) => `${year} 年没有记录`,
  figures: {
    label: '合计',
    rate: '达标率',
    open: (people: string) => `${people} 人还没有达标`,
    average: '人均学时',
    averageTarget: (hours: string) => `人均目标 ${hours}`,
    total: '合计学时',
    totalTarget: (hours: string) => `目标 ${hours}`,
    export: '导出',
  },
  states: {
    done: '已达标',
    on: '跟得上',
    behind: '落后',
    'not-started': '未开始',
    /** In a year that is over. */
    missed: '未达标',
  },
  /** How the states are told apart. */
  rule: (percent: number) =>
    `已得学时不到今天应到的 ${percent}% 算落后，还没有学时算未开始；学员在首页看到的是同一个算法。`,
  today: '今天应到',
  units: {
    heading: '下级单位',
    unit: '单位',
    people: '人数',
    progress: '人均进度',
    average: '人均学时',
    done: '达标',
    nobody: '没有学员',
    brief: (people: number, done: number) => `${people} 人，${done} 人达标`,
    reached: (done: number, percent: number) => `${done} 人 · ${percent}%`,
  },
  learners: {
    heading: '学员',
    count: (people: string) => `含下级单位，共 ${people} 人`,
    name: '姓名',
    unit: '单位',
    sources: { online: '线上', class: '课堂', field: '实境', quiz: '测验', adjustment: '调整' },
    total: '合计 / 目标',
    state: '状态',
    none: (year: number) => `${year} 年这里没有学员的记录。`,
    nobody: '这个单位和下级单位里还没有学员，请管理员在后台添加账号时选这个单位。',
    noneAction: '看全部单位',
  },
};
