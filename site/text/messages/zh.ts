import type { ReminderRule } from '../../../cms/domain/messages/reminderRules.ts';

export const zh = {
  title: '消息',
  lead: '到期、进度、培训和审核，都在这里提醒您。每件事只提醒一次。',
  settings: '选择要收哪些消息',
  list: '全部消息',
  empty: '现在没有消息。学习计划快到期、明天有培训、申报有了结果，都会在这里告诉您。',
  library: '去学习',
  seeAll: '全部标为已看',
  unseen: '未看',
  doors: {
    due: '看计划',
    behind: '去学习',
    reached: '看我的学时',
    class: '看培训',
    decided: '看申报',
    claims: '去审核',
    unconfirmed: '去确认',
  } satisfies Record<ReminderRule, string>,
  mute: {
    title: '消息设置',
    lead: '打了勾的会提醒您。和别人有关的事、您申请的事，一定会告诉您。',
    choose: '我要收到',
    always: '一定会收到',
    save: '保存',
    saved: '已保存。',
    about: {
      due: '必修内容到期前 30 天、14 天、3 天，还没有学完的',
      behind: '学时比进度少的，每月最多一次',
      reached: '年度目标达标的时候',
      class: '通知您参加的培训，提前一天',
      decided: '您的学时申报审核通过或者没有通过',
      claims: '您负责的学员交来的申报（管理员和培训管理员）',
      unconfirmed: '已经办过、还没有确认人数的培训（管理员和培训管理员）',
    } satisfies Record<ReminderRule, string>,
  },
  preview: {
    title: '提醒预览',
    door: '提醒预览',
    back: '培训管理',
    lead: (when: string) =>
      `按现在的情况，下一次（${when}）会提醒下面这些人。已经提醒过的、本人关掉的不在里面。`,
    none: '按现在的情况，下一次没有要提醒的人。',
    list: '谁会收到什么',
    more: (n: string) => `还有 ${n} 条没有列出。`,
  },
};
