import type { BreachCode } from '../../domain/ledger/breach.ts';
import type { ClaimState } from '../../domain/ledger/claim.ts';
import type { CompletionColumn } from '../../domain/ledger/completionCells.ts';
import type { EntryKind, SourceKind } from '../../domain/ledger/ledgerEntry.ts';
import type { Slot } from '../../domain/ledger/slot.ts';

interface Total {
  year: number;
  earned: string;
  target: string;
  /** Null where the target is reached. */
  missing: string | null;
}

interface UnitsOnUnits {
  day: string;
  before: number;
  units: number;
}

interface Given {
  given: string;
}

interface ToldClass {
  kind: string;
  day: string;
  slots: readonly Slot[] | number;
  confirmed: boolean;
}

interface ToldBreach {
  name: string;
  code: BreachCode;
  learner: string;
  year: number;
  entries: string[];
  expected: string;
  found: string;
}

interface Foot {
  name: string;
  year: number;
  madeOn: string;
  digest: string;
}

export const zh = {
  /** Where an entry comes from. */
  sources: {
    online: '线上学习',
    class: '课堂培训',
    field: '现场实境',
    quiz: '测验',
    adjustment: '调整',
  } satisfies Record<SourceKind, string>,
  /** The half days of a day. */
  slots: { morning: '上午', afternoon: '下午', evening: '晚上' } satisfies Record<Slot, string>,
  slotList: (names: string[]) => names.join('、'),
  /** What an entry does. */
  kinds: {
    award: '记入',
    reversal: '冲销',
    adjustment: '调整',
  } satisfies Record<EntryKind, string>,
  /** What decided an entry's units, and what earned them. */
  clause: (version: string, rule: string, told: string) =>
    `培训政策 ${version}「${rule}」${told === '' ? '' : `：${told}`}`,
  /** What an adjustment is called, having no item to be called after. */
  adjusted: { more: '补记学时', less: '核减学时' },
  /** Learning from outside that hours are asked for. */
  claims: {
    states: {
      waiting: '待审核',
      granted: '已同意',
      refused: '未通过',
      withdrawn: '已撤回',
    } satisfies Record<ClaimState, string>,
    /** Why its entry was made. */
    reason: ({ provider, words }: { provider: string; words: string }) =>
      `学时申报，${provider}举办${words === '' ? '' : `；${words}`}`,
  },
  /** Learning of the time before the platform, put in from a table. */
  completions: {
    template: '历史学习导入模板',
    failed: '未导入的学习记录',
    problemColumn: '问题',
    example: {
      ...{ course: '党务干部培训班', provider: '市委党校', day: '2024-05-17', hours: '8' },
      note: '结业证书 2024-031',
    },
    hiddenRow: '这一行在表里是隐藏的，也会导入',
    columns: {
      ...{ staffNumber: '工号', name: '姓名', course: '课程', provider: '机构', day: '日期' },
      ...{ hours: '学时', note: '来源/备注' },
    } satisfies Record<CompletionColumn, string>,
    /** What else the columns are called in tables, parted by spaces. */
    otherTitles: {
      staffNumber: '员工编号 人员编号 职工号 职工编号',
      name: '名字',
      course: '课程名称 培训内容 培训班 学习内容',
      provider: '举办单位 培训机构 主办单位',
      day: '学习日期 培训日期 完成日期',
      hours: '学时数 课时',
      note: '来源 备注 依据',
    } satisfies Record<CompletionColumn, string>,
    /** Why an entry was made. */
    reason: ({ provider, note, file }: { provider: string; note: string; file: string }) =>
      [
        `历史学习导入（${file}）`,
        ...(provider === '' ? [] : [`${provider}举办`]),
        ...(note === '' ? [] : [note]),
      ].join('，'),
    problems: {
      'staff-number-missing': '没有工号',
      'staff-number-rounded': '工号成了科学计数或丢了位数，请把这一列设成文本，重新填工号',
      'staff-number-form': '工号只能用字母、数字和 . _ / -',
      'staff-number-long': '工号太长，最多 40 个字',
      'zeros-lost': ({ given }: Given) =>
        `工号是数字格式，前面的 0 可能丢了：平台上有 ${given}。请把这一列设成文本，填完整工号`,
      'person-unknown': '平台上没有这个工号，请先在「人员导入」里导入这个人',
      'person-not-yours': '这个人不在您管的单位里',
      'own-completion': '不能给自己导入学时，请找上级培训管理员',
      'name-differs': ({ given }: Given) => `这个工号的姓名是 ${given}，和表里不一样，请核对`,
      'course-missing': '没有写课程',
      'text-long': '课程和机构各在 120 字以内，来源/备注在 300 字以内',
      'no-day': ({ given }: Given) =>
        given === '' ? '没有日期' : `日期“${given}”读不懂，请写成 2024-05-17 这样`,
      'day-ahead': '日期还没到',
      'no-hours': ({ given }: Given) =>
        given === '' ? '没有学时' : `学时“${given}”不对，请填大于 0 的数，最多两位小数`,
      'hours-many': '一条最多 200 学时，请核对',
      'completion-twice': ({ row }: { row: number }) => `和第 ${row} 行重复`,
      'year-closed': ({ year }: { year: number }) => `${year} 年度已封账，只有管理员可以导入`,
      'row-merged': '这一行有合并单元格，请取消合并，每行填一条',
      'row-torn': '文件在这一行中间断了，请重新导出',
    },
  },
  /** A learner's year on paper. */
  record: {
    /** A file's name without its ending. */
    file: (name: string, year: number) => `${name}-${year}年学时记录`,
    seal: { above: '政工', below: '学堂' },
    title: (year: number) => `${year} 年学时记录`,
    titleOf: (name: string, year: number) => `${name} ${year} 年学时记录`,
    madeOn: (day: string) => `制作日期 ${day}`,
    person: { name: '姓名', staffNumber: '工号', unit: '单位' },
    total: ({ year, earned, target, missing }: Total) =>
      `${year} 年已得 ${earned} 学时，目标 ${target} 学时，${missing === null ? '已达标' : `还差 ${missing} 学时`}。`,
    columns: {
      day: '日期',
      content: '从哪里来，凭什么记',
      source: '来源',
      kind: '类别',
      policy: '政策',
      hours: '学时',
    },
    proof: (year: number, entries: number) =>
      [
        `以上 ${entries} 条之和就是本年度学时。台账只增不改，更正另记一条并写明经办人和原因。`,
        `核对方法：登录政工学堂，在「我的学时」选 ${year} 年，每一条都可查看依据；重新下载这份记录，校验码相同即内容未变。平台管理员可核对全部台账。`,
      ].join('\n'),
    foot: ({ name, year, madeOn, digest }: Foot) =>
      `${name} · ${year} 年学时记录 · ${madeOn} · 校验码 ${digest}`,
    page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  },
  breaches: {
    told: ({ name, code, learner, year, entries, expected, found }: ToldBreach) => {
      const which = entries.length > 0 ? `，条目 ${entries.join('、')}` : '';
      return `${name} (${code})：学员 ${learner}，${year} 年${which}；应为 ${expected}，实为 ${found}`;
    },
    names: {
      'seq-gap': '序号不连续',
      'key-form': '唯一键不合规则',
      'key-repeated': '唯一键重复',
      'units-invalid': '学时数无效',
      'units-differ': '学时与政策折算不符',
      'year-differs': '年度与记入日不符',
      'day-ahead': '记入日晚于记入时间',
      'policy-unknown': '政策版本不存在',
      'policy-not-in-force': '所用政策当日不适用',
      'daily-cap': '超过每日上限',
      unsigned: '更正缺少经办人或原因',
      'own-correction': '本人更正本人学时',
      'reversal-target': '冲销的条目不存在',
      'reversal-units': '冲销与原条目不相抵',
      'reversal-repeated': '重复冲销',
      'active-short': '有效学习时间不足',
      'coverage-short': '学习内容未看够',
      'session-missing': '学习过程不存在',
      'session-differs': '凭据与学习过程不符',
      'attempt-missing': '答卷不存在',
      'attempt-not-passed': '答卷未合格',
      'class-missing': '线下培训不存在',
      'class-differs': '凭据与线下培训不符',
      'claim-missing': '学时申报不存在',
      'claim-differs': '与同意的学时申报不符',
      'attendance-carried': '线下培训记到了别的日子',
      'slots-overlap': '同一时段参加两次培训',
      'award-barred': '不得再次获得的学时又记入',
      'evidence-spent': '冲销前的学习再次记入',
      'time-exceeds-clock': '有效时间超过实际时间',
      'certificate-differs': '证书计入的记录被改动过',
      'projection-stale': '汇总与台账不符',
    } satisfies Record<BreachCode, string>,
    phrases: {
      unique: '唯一',
      'of-another-year': ({ key }: { key: string }) => `${key}（另一年度）`,
      'known-policy': '存在的政策版本',
      'reversed-once': '只冲销一次',
      'reversed-twice': '两次',
      'not-after': ({ day }: { day: string }) => `不晚于 ${day}`,
      'not-after-valid-instant': '不晚于 有效的记入时间',
      'at-most-a-day': ({ cap }: { cap: number }) => `每日 ≤ ${cap}`,
      'units-on-units': ({ day, before, units }: UnitsOnUnits) =>
        `${day} 已有 ${before}，再记 ${units}`,
      'whole-number': '整数',
      'not-before-year': ({ year }: { year: number }) => `不早于 ${year} 年`,
      'by-and-reason': '经办人和原因',
      'no-reason': '没有原因',
      'no-by': '没有经办人',
      'by-another': '由他人更正',
      'by-own': '本人更正本人',
      'entry-of-this-year': '同一学员同一年度的记入或调整',
      'another-reversal': '另一条冲销',
      'reverses-nothing': '没有写明冲销哪一条',
      sums: ({ earned, ...sums }: Record<SourceKind | 'earned', number>) =>
        [`合计 ${earned}`, ...Object.entries(sums).map(([kind, sum]) => `${kind} ${sum}`)].join(
          '，',
        ),
      months: ({ units }: { units: readonly number[] }) => `各月 ${units.join(', ')}`,
      'no-projection': '没有汇总',
      'year-of-day': ({ day, year }: { day: string; year: number }) =>
        `${year} 年（记入日 ${day}）`,
      year: ({ year }: { year: number }) => `${year} 年`,
      'positive-whole-number': '正整数',
      'enough-evidence': '凭据足以折算',
      'too-little-evidence': '凭据缺少折算所需的数据',
      'study-or-training': '学习、培训或测验',
      'award-of-adjustment': '来源为调整的记入',
      'active-at-least': ({ seconds }: { seconds: number }) => `有效学习 ≥ ${seconds} 秒`,
      seconds: ({ seconds }: { seconds: number }) => `${seconds} 秒`,
      'coverage-at-least': ({ share }: { share: number }) => `已读 ≥ ${share}`,
      'own-sitting': '本人的学习过程',
      'of-another-learner': '属于另一位学员',
      'not-told': '没有写明',
      'required-by-policy': ({
        ms,
        share,
        version,
      }: {
        ms: number;
        share: number;
        version: string;
      }) => `应学 ${ms} 毫秒，应读 ${share}（${version}）`,
      required: ({ ms, share }: { ms: number; share: number }) => `${ms} 毫秒，${share}`,
      'own-attempt': ({ quiz }: { quiz: string | null }) => `本人对测验 ${quiz ?? '（无）'} 的答卷`,
      'attempt-of-another': ({ attempt }: { attempt: string }) =>
        `${attempt}（另一位学员或另一份测验）`,
      'passed-attempt': '合格的答卷',
      'failed-attempt': ({ attempt }: { attempt: string }) => `${attempt} 未合格`,
      'a-class': '一次线下培训',
      class: ({ kind, day, slots, confirmed }: ToldClass) =>
        `${kind} ${day} ${typeof slots === 'number' ? slots : slots.join('+')} ${confirmed ? '已确认' : '未确认'}`,
      'own-claim': '本人的学时申报',
      granted: ({ granted, year, units }: { granted: boolean; year: number; units: number }) =>
        `${year} 年 ${units}${granted ? '' : '（未同意）'}`,
      certified: ({ number, digest }: { number: string; digest: string }) =>
        `证书 ${number} 的校验码 ${digest}`,
      'on-its-day': ({ day }: { day: string }) => `记在培训当天 ${day}`,
      'one-room-at-once': '同一时段只参加一次培训',
      'slots-shared': ({ day, slots }: { day: string; slots: readonly Slot[] }) =>
        `${day} ${slots.join('+')} 两次`,
      'not-barred': '没有被「不得再次获得」的来源',
      barred: '冲销时已写明本年度不得再次获得',
      'begun-after': ({ at }: { at: string }) => `冲销（${at}）之后开始的学习或作答`,
      begun: ({ at }: { at: string }) => `开始于 ${at}`,
      'at-most-time': ({ ms }: { ms: number }) => `≤ ${ms} 毫秒`,
      'time-of-sittings': ({ ms, sittings }: { ms: number; sittings: string[] }) =>
        `${ms} 毫秒（学习过程 ${sittings.join('、')}）`,
    },
  },
  /** What an entry rests on, by the parts of its evidence. */
  evidence: {
    names: {
      startedAt: '开始',
      lastStartedAt: '最后一次开始',
      completedAt: '完成',
      sittings: '学习次数',
      submittedAt: '交卷',
      activeSeconds: '有效学习',
      coverage: '看过的内容',
      number: '第几次作答',
      onPaper: '纸质试卷',
      score: '得分',
      day: '培训日期',
      slots: '时段',
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
    sittings: (count: number) => `${count} 次`,
    form: (form: string) => `${form} 卷`,
    number: (number: number) => `第 ${number} 次`,
    score: (points: number, passShare?: string) =>
      `${points} 分${passShare ? `（${passShare} 合格）` : ''}`,
    halfDays: (count: number) => `${count} 个半天`,
  },
  /** What earned an entry, or why and by whom it was made, in one sentence. */
  proof: {
    joined: (parts: string[]) => parts.join('，'),
    reason: (reason: string) => `原因：${reason}`,
    recordedBy: (name: string) => `登记人：${name}`,
    bars: '本年度不得再次获得',
    correctedBy: (name: string) => `经办人：${name}`,
    active: (time: string) => `有效学习 ${time}`,
    seen: (share: string) => `已读 ${share}`,
    check: (score: number) => `检查 ${score} 分`,
    quiz: (score: number) => `测验 ${score} 分`,
    passMark: (share: string) => `${share} 合格`,
    attempt: (number: number) => `第 ${number} 次作答`,
    halfDays: {
      class: (count: number) => `课堂 ${count} 个半天`,
      field: (count: number) => `实境 ${count} 个半天`,
    },
    slots: {
      class: (slots: string) => `课堂 ${slots}`,
      field: (slots: string) => `实境 ${slots}`,
    },
    place: (place: string) => `地点 ${place}`,
  },
  refusals: {
    'forbidden/correction': '只有培训管理员可以更正学时',
    'forbidden/correction-outside': '只能更正本单位及下级单位学员的学时',
    'forbidden/record': '只能下载本人或本单位学员的记录',
    'own-record': '不能更正自己的学时，请找上级培训管理员',
    'learner-unknown': '没有这位学员',
    'entry-unknown': '没有这条学时',
    'reason-required': '请写明更正的原因，学员会看到',
    'reason-missing': '请写明原因，学员会看到',
    'reason-too-long': ({ most }: { most: number }) => `原因请在 ${most} 字以内`,
    'hours-missing': '请填写要增加或减少的学时，如 2 或 -0.5',
    'hours-too-many': ({ most }: { most: number }) =>
      `一次最多调整 ${most} 学时（一年的目标），请核对`,
    'form-expired': '表单已过期，请重新打开这一页再填',
    'already-reversed': '这条学时已经冲销过',
    'not-reversible': '冲销本身不能再冲销，请用调整',
    'units-invalid': '学时要精确到百分之一，且不能为 0',
    'year-invalid': '没有这个年度，或者它还没开始',
    'year-closed': ({ year }: { year: number }) => `${year} 年度已封账，只有管理员可以调整`,
    'year-not-over': '只能封已经过去的年度',
    'completions-none': '表里没有学习记录',
    'forbidden/claim': '只有培训管理员可以审核学时申报',
    'forbidden/claim-own': '不能审核自己的学时申报，请找上级培训管理员',
    'forbidden/claim-outside': '只能审核本单位及下级单位学员的学时申报',
    'claim-unknown': '没有这份学时申报',
    'claim-decided': '这份申报已经有人审核，或者学员已经撤回，请刷新页面',
    'claim-course-missing': '请写明学了什么，如培训班或课程的名称',
    'claim-provider-missing': '请写明由哪个单位举办',
    'claim-text-long': '学习内容和举办单位请各在 120 字以内',
    'claim-day-form': '请按 年-月-日 填写学习日期，如 2026-11-20；学了几天的填最后一天',
    'claim-day-ahead': '学习日期还没到，学完再申报',
    'claim-hours-form': '请填申报的学时，大于 0，最多两位小数，如 8 或 2.5',
    'claim-hours-many': '一次最多申报 200 学时，请核对',
    'claim-file-missing': '请附上凭证：证书、通知或签到表的照片、扫描件',
    'claim-file-large': ({ most }: { most: number }) =>
      `凭证文件不能超过 ${most} MB，请缩小照片，或只附关键的一页`,
    'claim-file-kind': '凭证只收 PDF、JPEG、PNG 文件；其他格式请另存或拍照后再传',
    'claim-file-damaged': '凭证文件打不开，可能没有存好，请重新拍照或导出后再传',
    'claim-year-closed': ({ year }: { year: number }) =>
      `${year} 年度已封账，不再办理学时申报；确有遗漏请联系管理员`,
    'claims-not-taken': ({ year }: { year: number }) => `按 ${year} 年的培训政策，外部学习不计学时`,
    'claims-many': ({ most }: { most: number }) => `一天最多提交 ${most} 份申报，请明天再报`,
    'claim-units-form': ({ most }: { most: number }) =>
      `同意的学时要大于 0、不超过申报的 ${most} 学时，最多两位小数`,
    'claim-words-missing': '不同意请写明原因，学员会看到',
    'claim-cap-reached': ({ year, most }: { year: number; most: number }) =>
      `这位学员 ${year} 年由申报记入的学时已到上限（${most} 学时），不能再记；请写明原因，不予同意`,
  },
};
