import { ON_TRACK_SHARE } from '../../domain/reports/paceState.ts';
import type { IndicatorId, ReviewCount } from '../../domain/reports/review/indicators.ts';
import type { Verdict } from '../../domain/reports/review/finding.ts';

const onTrack = Math.round(ON_TRACK_SHARE * 100);

interface Whole {
  min: number;
  max: number;
}

export const zh = {
  /** A quarter as people say it. */
  quarter: (year: number, number: number) =>
    `${year} 年第${['一', '二', '三', '四'][number - 1] ?? ''}季度`,
  indicators: {
    participation: {
      name: '参学率',
      formula: '本季度得过学时的人数 ÷ 人数。',
    },
    completion: {
      name: '进度达标率',
      formula: `年度学时跟得上日历的人数 ÷ 人数；达到当天应学学时的 ${onTrack}% 就算跟得上，已达年度目标的也算。`,
    },
    hours: {
      name: '季度学时完成率',
      formula:
        '本季度学到的学时 ÷ 本季度应学学时。此前多学的可以顶上，每人最多算到本人应学学时，多出的不能替别人补。',
    },
    everyMonth: {
      name: '月月学习率',
      formula: '本季度每个月都得过学时的人数 ÷ 人数；入职前的月份不算。',
    },
    planOnTime: {
      name: '计划按期完成率',
      formula: '按期学完的必修项 ÷ 本季度到期的必修项，一人一项算一个。',
    },
    quizTaking: {
      name: '测验参与率',
      formula: '本季度交过卷的人数 ÷ 人数。',
    },
    quizPass: {
      name: '测验合格率',
      formula:
        '本季度考过且合格的测验 ÷ 本季度考过的测验，一人一套算一个，考几次只看有没有一次合格。',
    },
    attendance: {
      name: '线下培训到课率',
      formula:
        '到场人次 ÷ 应到人次。请了假的不算应到，没有通知也来了的两边都算，没有办成的培训不算。',
    },
    trained: {
      name: '线下培训覆盖率',
      formula: '本季度参加过课堂或实境培训的人数 ÷ 人数。',
    },
    topicTraining: {
      name: '每季度一次专题培训',
      formula: '本季度有本单位人员到场的线下培训，至少一场得满分，没有不得分。',
    },
    topicsCovered: {
      name: '专题覆盖率',
      formula: '本季度有人学完其中内容的专题 ÷ 平台上有内容的专题。',
    },
    classRecords: {
      name: '考勤登记率',
      formula: '已确认考勤的线下培训 ÷ 本单位组织的、日期已过的线下培训。',
    },
  } satisfies Record<IndicatorId, { name: string; formula: string }>,
  /** Added to a formula where nothing was due. */
  notDue: '本季度没有应考核的内容，这一项不计分，它的权重按比例分给其他各项。',
  counts: {
    people: '人数',
    participants: '得过学时的人数',
    onTrack: '跟得上的人数',
    learnedUnits: '学到的学时',
    askedUnits: '应学学时',
    steady: '每月都学的人数',
    planned: '到期的必修项',
    plannedOnTime: '按期学完的必修项',
    quizTakers: '交过卷的人数',
    quizzes: '考过的测验',
    quizzesPassed: '合格的测验',
    expected: '应到人次',
    attended: '到场人次',
    trained: '参加过培训的人数',
    trainings: '有人到场的培训场数',
    topics: '有内容的专题',
    topicsCovered: '学到的专题',
    classes: '日期已过的培训场数',
    classesRecorded: '已确认考勤的场数',
  } satisfies Record<ReviewCount, string>,
  verdicts: { 'in-order': '属实', 'not-in-order': '有问题' } satisfies Record<Verdict, string>,
  papers: {
    file: (unit: string, quarter: string) => `${unit}-${quarter}季度考评表`,
    title: (unit: string, quarter: string) => `${unit} ${quarter}政工培训考评表`,
    facts: ({
      path,
      asOf,
      score,
      passLine,
      signed,
    }: {
      path: string;
      asOf: string;
      score: string;
      passLine: number;
      signed: string;
    }) =>
      // prettier-ignore
      `单位：${path}　　截至：${asOf}　　得分：${score}　　合格线：${passLine}　　${signed}`,
    signed: (name: string, at: string) => `${name} 于 ${at} 签字`,
    open: '未签字',
    sheets: { review: '考评表', comments: '意见', sample: '抽查' },
    columns: {
      number: '序号',
      indicator: '指标',
      formula: '算法',
      weight: '权重',
      counted: '计分权重',
      value: '指标值',
      points: '得分',
      inputs: '数据',
      at: '时间',
      by: '填写人',
      words: '意见',
      staffNumber: '工号',
      name: '姓名',
      unit: '单位',
      hours: '季度学时',
      lastDay: '最近学习',
      classes: '参加培训（场）',
      finding: '抽查结果',
    },
    between: '；',
    none: '不计分',
    unseen: '未检查',
  },
  refusals: {
    'quarter-form': '季度按 2026Q3 的写法填写：四位年份、字母 Q、1 到 4',
    'quarter-not-begun': ({ quarter }: { quarter: string }) =>
      `${quarter} 还没有开始，没有可以考评的记录`,
    'review-whole': ({ min, max }: Whole) => `请填 ${min} 到 ${max} 的整数`,
    'review-weights': ({ sum }: { sum: number }) => `十二项权重合计要正好是 100，现在是 ${sum}`,
    'review-signed': ({ by, at }: { by: string; at: string }) =>
      `${by} 已在 ${at} 签字，签过的考评表不能再签`,
    'review-nobody': '这个单位在这个季度没有人员，不能签字',
    'review-moved': '你打开页面之后数字有了变化，请核对后再签字',
    'review-words': ({ most }: { most: number }) => `请填写内容，最多 ${most} 个字`,
    'review-drawn': ({ by }: { by: string }) => `${by} 已经抽过，一个季度只抽一次`,
    'review-nobody-to-draw': '这个单位在这个季度没有人员，没有可抽的',
    'review-not-drawn': '这个人不在抽查名单里',
    'forbidden/own-finding': '不能检查自己的记录，请其他培训管理员填写',
  },
};
