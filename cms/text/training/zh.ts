import type { Slot } from '../../domain/ledger/slot.ts';
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
  /** On the form, before it is saved. */
  warning: {
    confirm: (people: number, halfDays: number) =>
      people > 0
        ? `保存后，名单上的 ${people} 人每人记入 ${halfDays} 个半天的学时；日期、时段和名单上的人不能再改。请先核对。`
        : '名单上还没有人：保存后日期和时段不能再改，只能加人。请先核对。',
    undo: (people: number) => `保存后，这一场给名单上 ${people} 人记入的学时全部冲回，不能再恢复。`,
  },
  refusals: {
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
    'class-not-confirmed': '还没有确认的培训不用撤销，可以直接修改或删除',
    'class-undone': '这一场已撤销，不能再加人；请另登一场',
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
