import type { BreakCode } from '../../domain/reports/capsule/checkCapsule.ts';

interface PaperFacts {
  path: string;
  year: number;
  madeOn: string;
  /** The day it is told as of; null for the day it is made on. */
  asOf: string | null;
  /** What it is narrowed by. */
  filter: string[];
}

export const zh = {
  /** What is handed in on paper. */
  papers: {
    /** Files' names without their endings. */
    file: (unit: string, year: number) => `${unit}-${year}年学时`,
    entriesFile: (unit: string, year: number) => `${unit}-${year}年学时明细`,
    capsuleFile: (unit: string, year: number) => `${unit}-${year}年学时审计包`,
    reportFile: (unit: string, year: number) => `${unit}-${year}年学时报告`,
    sheets: {
      learners: '学员',
      level: (level: number) => `第${level}级单位`,
      entries: (part: number, parts: number) => (parts > 1 ? `学时明细${part}` : '学时明细'),
    },
    titles: {
      report: (unit: string, year: number) => `${unit} ${year} 年学时报告`,
      learners: (unit: string, year: number) => `${unit} ${year} 年学时汇总表`,
      level: (unit: string, year: number) => `${unit} ${year} 年各单位学时汇总表`,
      entries: (unit: string, year: number) => `${unit} ${year} 年学时明细表`,
    },
    facts: ({ path, year, madeOn, asOf, filter }: PaperFacts) =>
      [
        `单位：${path}`,
        `年度：${year}`,
        ...(asOf === null ? [] : [`截至：${asOf}`]),
        ...(filter.length > 0 ? [`范围：${filter.join('、')}`] : []),
        `制表日期：${madeOn}`,
      ].join('　　'),
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
  /** The page that proves itself; no server fills its sentences, so what is in {} is filled in there. */
  capsule: {
    page: '年度审计包',
    notice:
      '本页打开时由自带的程序核验内容，不需要联网。如果一直看到这句话，说明程序没有运行：浏览器太旧或禁用了脚本，或者文件已被改动。这样的页面不能作为凭据。',
    cannot: '这个浏览器不能核验本页。请把文件存到电脑上，用较新的浏览器打开。',
    title: '{unit} {year} 年学时审计包',
    made: '{platform} · {unitPath} · {at} 由 {by} 生成',
    verdicts: { sound: '完好', broken: '不完好' },
    verdictNotes: {
      sound:
        '每一条记录都与生成时相同，所有合计都由记录重新算出，签名相符。请再核对下面的签名指纹。',
      broken: '这份文件与生成时不同，不能作为凭据。问题如下：',
    },
    breaks: {
      changed: '内容已被改动',
      order: '与前一行接不上，此处有记录被移动、删去或插入',
      seal: '这一段的末尾有记录被删去，或封印被改动',
      form: '不是审计包里的记录',
      cut: '文件不完整，结尾缺失',
      frame: '页面本身（文字、样式或核验程序）已被改动',
      signature: '签名不符，内容不是由所列的密钥签发的',
      sum: '合计与明细不符',
    } satisfies Record<BreakCode, string>,
    broke: '{where}：{what}',
    comma: '，',
    line: '第 {line} 行',
    anEntry: '第 {seq} 条记录（{day}《{title}》{hours} 学时）',
    lines: {
      header: '首行',
      policy: '培训政策',
      person: '学员信息',
      change: '学时减免',
      certificate: '证书',
    },
    more: '另有 {more} 处。',
    figures: {
      people: '人数',
      done: '达标人数',
      earned: '合计学时',
      target: '目标学时',
      entries: '记录条数',
      certificates: '证书',
    },
    key: '签名指纹',
    keyNote:
      '指纹说明这份文件由谁签发。请打开平台的「证书核验」页，与那里公布的指纹核对；不一致的，就是别人用另一把密钥做的。',
    compare: '把平台公布的指纹粘贴到这里',
    sameKey: '一致，由该平台签发。',
    otherKey: '不一致，不是该平台签发的。',
    policies: '当年执行的培训政策',
    policy: {
      head: '版本 {version}，{day} 起执行：',
      rules:
        '年度目标 {target} 学时，每日上限 {cap}，每半天培训 {half}，测验通过 {quiz}，外部学习每年上限 {claims}；线上学习 {bands}。',
      band: '{minutes} 分钟档 {hours}',
      longest: '更长的 {hours}',
    },
    people: '学员',
    find: '按姓名、工号或单位查找',
    found: '{all} 人，列出 {shown} 人',
    ofTarget: '{earned} / {target} 学时',
    columns: {
      seq: '序号',
      day: '归属日期',
      source: '来源',
      title: '内容',
      kind: '类别',
      hours: '学时',
      policy: '政策版本',
      note: '理由、经办人',
      at: '记入时间',
    },
    reverses: '冲销第 {seq} 条',
    target: '目标的由来',
    part: '{from} 至 {to}：{hours} 学时，{why}',
    approved: '{cause}{kind}，{from} 至 {to}，依据 {paper}，{by} 于 {at} 批准',
    revoked: '；{by} 于 {at} 撤销',
    certificate: '证书 {number}：{at} 签发，{earned} / {target} 学时',
  },
  /** A unit's year on paper; what its charts say is in `findings`. */
  report: {
    reached: (people: string, done: string) => `${people} 人中 ${done} 人已达标`,
    nobody: '这个单位今年没有学员',
    figures: {
      people: '人数',
      done: '达标人数',
      rate: '达标率',
      average: '人均学时',
      target: '应学学时',
      earned: '已学学时',
    },
    pace: { note: '红线是人均学时逐月累计，虚线是日历的要求。', calendar: '日历' },
    spread: { note: '没达标的人按学时分档，最右边是已达标的人。', done: '达标' },
    month: { note: (goal: string) => `每月记入的学时，虚线是每月平均要学的 ${goal}。` },
    source: {
      note: '全部学时从哪里来。',
      figure: (hours: string, percent: number) => `${hours} · ${percent}%`,
    },
    layer: { note: '各分层达标的人占多少；属于两个分层的人两边都算。' },
    state: {
      running: (people: string) => `${people} 人落后或还没有开始`,
      over: (people: string) => `${people} 人没有达标`,
      note: (percent: number) => `已得学时不到今天应到的 ${percent}% 算落后，没有学时算未开始。`,
      noteOver: '按年末的学时和目标。',
    },
    share: (done: string, people: string, percent: number) => `${done}/${people} 人 · ${percent}%`,
    people: (people: string, percent: number) => `${people} 人 · ${percent}%`,
    units: '下级单位，按达标率',
  },
  /** What a chart shows, as a sentence; on the page and on paper. */
  findings: {
    pace: {
      finding: (average: string, off: string, sign: number) =>
        `人均 ${average}，${sign === 0 ? '正好跟上日历' : `比日历${sign > 0 ? '快' : '慢'} ${off} 学时`}`,
    },
    spread: {
      'half-between': (from: number, to: number) => `过半的人在 ${from}–${to} 学时之间`,
      'most-done': (people: string, of: string) => `${of} 人里有 ${people} 人已达标`,
      'nothing-yet': (people: string) => `有 ${people} 人还没有一个学时`,
      spread: (people: string) => `快慢拉得很开，${people} 人还没有学时`,
    },
    source: {
      finding: (source: string, percent: number) => `${source}学时占 ${percent}%`,
      nothing: '还没有学时',
    },
    month: {
      finding: (month: string, hours: string) => `${month}学得最多，${hours}`,
      nothing: '今年还没有学时',
    },
    layer: {
      finding: (layer: string, percent: number) => `${layer}走在最后，达标 ${percent}%`,
      even: '各分层达标率差不多',
    },
  },
  /** What a list is narrowed by. */
  filter: {
    open: '还没达标',
    band: (from: string, to: string | null) =>
      to === null ? `${from} 学时以上` : `${from}–${to} 学时`,
    job: (job: string) => `岗位含“${job}”`,
    words: (words: string) => `姓名或工号含“${words}”`,
  },
  states: {
    done: '已达标',
    on: '跟得上',
    behind: '落后',
    'not-started': '未开始',
    /** In a year that is over. */
    missed: '未达标',
  },
  sources: { online: '线上', class: '课堂', field: '实境', quiz: '测验', adjustment: '调整' },
  refusals: {
    'forbidden/reports': '只有培训管理员可以查看',
    'forbidden/other-units': '只能查看本单位及下级单位',
    'report-name': ({ most }: { most: number }) => `请给报表起个名字，最多 ${most} 个字`,
    'report-formats': '请至少选一种文件格式',
    'reports-many': ({ most }: { most: number }) => `最多保存 ${most} 份报表，请先删除不用的`,
    'report-unknown': '没有这份报表，它可能已经删除',
  },
};
