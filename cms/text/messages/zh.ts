import type { ReminderRule } from '../../domain/messages/reminderRules.ts';

/** What a reminder is about, as its sentence names it. */
interface Facts {
  title: string;
  /** Told as a date of this year. */
  day: string;
  count: number;
  /** The figure of 学时. */
  hours: string;
}

export const zh = {
  rules: {
    due: '学习计划到期',
    behind: '学时进度',
    reached: '学时达标',
    notice: '通知',
    class: '线下培训',
    urge: '培训管理员提醒',
    seat: '候补有座',
    decided: '申报结果',
    regraded: '测验改判',
    reopened: '答卷重开',
    claims: '待审申报',
    unconfirmed: '待确认培训',
    'appeal-new': '待认领诉求',
    'appeal-soon': '诉求快到时限',
    'appeal-late': '诉求超时',
    'appeal-up': '下级诉求超时',
    'appeal-back': '待回头看',
    'appeal-nobody': '没有办理人',
    'appeal-told': '诉求有答复',
    receiving: '接待日预约',
    'receiving-off': '接待日取消',
    report: '每月报表',
  } satisfies Record<ReminderRule, string>,
  refusals: {
    'reminder-unknown': '没有这条消息，它可能已经清理',
  },
  reminders: {
    due: ({ title, day, count }: Facts) =>
      count > 1
        ? `计划内必修「${title}」等 ${count} 项 ${day}到期，还没有学完。`
        : `计划内必修「${title}」${day}到期，还没有学完。`,
    behind: ({ hours }: Facts) => `你的学时比今天的进度少 ${hours} 学时，可以先从本月必学学起。`,
    reached: ({ hours }: Facts) => `你今年已有 ${hours} 学时，达到年度目标，证书可以下载了。`,
    notice: ({ title, day }: Facts) =>
      day ? `通知「${title}」请你在 ${day}前阅读。` : `通知「${title}」请你阅读。`,
    class: ({ title, day }: Facts) => `明天（${day}）请你参加培训「${title}」。`,
    urge: ({ title, hours }: Facts) =>
      `${title}提醒你：今年的目标还差 ${hours} 学时，请抓紧学习；有困难可以和培训管理员说。`,
    seat: ({ title, day }: Facts) => `你候补的培训「${title}」（${day}）有座位了，请按时参加。`,
    granted: ({ title, hours }: Facts) => `你申报的「${title}」已审核通过，记入 ${hours} 学时。`,
    refused: ({ title }: Facts) => `你申报的「${title}」没有通过，请看审核意见。`,
    regraded: ({ title, count }: Facts) =>
      `测验「${title}」有一道题的答案已更正，你那次作答现在是 ${count} 分。`,
    reopened: ({ title, count }: Facts) =>
      `你的测验「${title}」重新打开了，可以再答 ${count} 分钟，请马上接着作答。`,
    claims: ({ count }: Facts) => `有 ${count} 件学时申报等你审核。`,
    'appeal-new': ({ title }: Facts) => `有一件诉求（${title}）等你认领。`,
    'appeal-soon': ({ title }: Facts) => `诉求 ${title} 快到时限了，请抓紧办理。`,
    'appeal-late': ({ title }: Facts) => `诉求 ${title} 已经超时，请马上办理。`,
    'appeal-up': ({ title }: Facts) => `下级单位的诉求 ${title} 已经超时，请过问。`,
    'appeal-back': ({ title }: Facts) => `诉求 ${title} 办结满 30 天，请你去回头看。`,
    'appeal-nobody': ({ title }: Facts) =>
      `诉求 ${title} 没有人办理，请给人加上“办理人”角色或者办理分工。`,
    'appeal-told': ({ title }: Facts) => `你说的事${title && `（${title}）`}有答复了。`,
    receiving: ({ title, day }: Facts) => `明天（${day}）${title}是你预约的接待日，请按时到场。`,
    'receiving-off': ({ day }: Facts) => `你预约的接待日（${day}）已取消，请改约别的日子。`,
    unconfirmed: ({ title, day }: Facts) =>
      `${day}的培训「${title}」还没有确认到场人数，学时还没有记入。`,
    report: ({ title, day }: Facts) => `你保存的报表「${title}」已出，数据截至 ${day}。`,
  },
};
