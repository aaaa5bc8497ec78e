import type { Slot } from '../../domain/ledger/slot.ts';
import type { CheckInState, CheckInWay } from '../../domain/training/checkInStates.ts';
import type { LecturerRole } from '../../domain/training/lecturerRoles.ts';
import { slotNames } from '../ledger/slotNames.ts';

interface Overlap {
  who: string[];
  title: string;
  day: string;
  slots: Slot[];
}

/** More names than a person reads in a message. */
const NAMED = 5;

export const zh = {
  states: { present: '到场', excused: '请假', absent: '没到' } satisfies Record<
    CheckInState,
    string
  >,
  ways: { qr: '扫码', list: '点名', import: '导入' } satisfies Record<CheckInWay, string>,
  lecturers: { party: '党建专家', outside: '外聘讲师' } satisfies Record<LecturerRole, string>,
  /** Its half days, and from when to when. */
  time: (halves: string, begins: string, ends: string | null) =>
    ends ? `${halves} ${begins}–${ends}` : `${halves} ${begins} 开始`,
  /** Who was there, but not all the time. */
  marks: {
    late: '迟到',
    early: '早退',
    only: (halves: string) => `只算${halves}`,
  },
  nameList: (names: string[]) => names.join('、'),
  /** A list of who was there, put in from a table. */
  list: {
    columns: { state: '情况 到场 考勤', reason: '事由 请假事由 原因' },
    states: {
      present: '到场 到了 到 出席 是 √ ✓',
      excused: '请假',
      absent: '没到 未到 缺席 否 ×',
      late: '迟到',
      early: '早退',
    },
    problems: {
      unknown: '没有这个工号的学员',
      'not-invited':
        '这场培训没有通知这个人的单位参加；确实来了的，请先把单位加进「同时参加的单位」',
      own: '不能给自己登记考勤',
      left: '这个人在培训那天已经离职',
      'no-reason': '请假要写事由',
      'name-differs': ({ given }: { given: string }) => `这个工号是${given}，姓名对不上`,
      'state-unknown': ({ given }: { given: string }) =>
        `情况“${given}”读不懂，可填：到场、迟到、早退、请假、没到；不填就是到场`,
    },
  },
  /** On the form, before it is saved. */
  warning: {
    confirm: (people: number, halfDays: number) =>
      people > 0
        ? `保存后，名单上的 ${people} 人每人记入 ${halfDays} 个半天的学时；日期、时段和名单上的人不能再改。请先核对。`
        : '名单上还没有人：保存后日期和时段不能再改，只能加人。请先核对。',
    undo: (people: number) => `保存后，这一场给名单上 ${people} 人记入的学时全部冲回，不能再恢复。`,
  },
  refusals: {
    'code-expired': '这个签到码已经过期，请对着屏幕再扫一次',
    'not-invited': '这场培训没有通知你的单位参加；如有出入，请当场告诉培训管理员',
    'no-sign-up': '这场培训不用报名，通知到的人都请参加',
    'not-invited/called': ({ name }: { name: string }) =>
      `这场培训没有通知${name}的单位参加；确实来了的，请先把他的单位加进「同时参加的单位」`,
    'overlap/check-in': ({ title }: { title: string }) =>
      `你在同一时段已经签到「${title}」，不能同时参加两场；签错了请告诉培训管理员`,
    'class-closed': '这场培训已经核实过，签到结束了；漏了谁，请培训管理员补登',
    'class-not-today': ({ day }: { day: string }) => `这场培训在 ${day}，当天才能签到`,
    'class-unknown': '没有这场培训',
    'forbidden/class': '只有培训管理员可以办理',
    'head-count': ({ heads, seen }: { heads: number; seen: number }) =>
      `屋里 ${heads} 人，签到 ${seen} 人，对不上：先看名单，多签的点「没到」，漏签的点名，再核实`,
    'heads-form': '请填写屋里的实有人数',
    'excuse-missing': '请写明请假的事由',
    'staff-number-unknown': ({ staffNumber }: { staffNumber: string }) =>
      `没有工号 ${staffNumber} 的学员，请核对`,
    'calendar-unknown': '没有这个日历，地址可能已经换过；请到“我的 → 日历”看新地址',
    'attendance-errors': '名单里有错的行，没有导入；请先改好',
    'invited-unknown': ({ unknown }: { unknown: string[] }) => {
      const some = unknown.slice(0, NAMED).join('、');
      return unknown.length > NAMED
        ? `没有工号 ${some} 等 ${unknown.length} 个工号的学员，请核对`
        : `没有工号 ${some} 的学员，请核对`;
    },
    'lecturers-missing': '请填写双导师：至少一位党建专家和一位外聘讲师',
    'attendance-fixed':
      '考勤已确认，日期、形式和时段不能再改；登错了请把考勤改为「已撤销」，写明原因，再另登一场',
    'attendee-fixed':
      '考勤已确认，不能移除学员；只错一个人，请在门户「培训管理」里打开这位学员冲销；整场登错了，请把考勤改为「已撤销」',
    'class-ahead': '培训日期还没到，不能确认考勤',
    'class-year-closed': '该年度已封账，不能再登记或撤销考勤；如有差错请管理员在学时台账中调整',
    'class-outside-units': '只能登记本单位及下级单位的培训',
    'own-attendance': '不能给自己登记或撤销考勤',
    'attendee-outside-units': '名单中有不属于本单位的学员',
    'attendees-form': '到场学员的名单读不出来，请重新选择',
    'class-confirmed': '确认过的培训不能删除；登错了请把考勤改为「已撤销」',
    'class-attended': ({ people }: { people: number }) =>
      `已有 ${people} 人签到，不能删除；确实要删，请先在培训页面把他们标为「没到」`,
    'class-settled': '这场培训已经确认或者撤销，不能再改',
    'class-day-attended': ({ people }: { people: number }) =>
      `已有 ${people} 人签到，日期不能再改；办错了请另发布一场`,
    'class-not-confirmed': '还没有确认的培训不用撤销，可以直接修改或删除',
    'class-undone': '这一场已撤销，不能再加人；请另登一场',
    'class-time-form': '请按 时:分 填写，如 08:30',
    'class-time-order': '结束时间要晚于开始时间，并且要先写开始时间',
    'slots-missing': '一个时段都不算，就请登「没到」',
    'class-day-form': '请按 年-月-日 填写，如 2026-11-20',
    'undo-reason': '请写明为什么撤销，学员会看到',
    overlap: ({ who, title, day, slots }: Overlap) => {
      const names = who.slice(0, NAMED).join('、');
      const all = who.length > NAMED ? `${names}等 ${who.length} 人` : names;
      const when = slotNames('zh', slots);
      return `${all} ${day} ${when}已登记在「${title}」，同一时段不能参加两场培训；请核对名单`;
    },
  },
};
