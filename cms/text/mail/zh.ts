import type { MailState } from '../../domain/messages/mailStates.ts';

export const zh = {
  states: {
    waiting: '待发',
    sending: '正在发',
    sent: '已发出',
    unsure: '不确定（可能已发出，不再重发）',
    failed: '没发成',
  } satisfies Record<MailState, string>,
  /** Tells whoever has given an address that it is right. */
  greeting: {
    subject: '政工学堂：以后的消息会发到这个邮箱',
    text: [
      '你好：',
      '',
      '你在政工学堂填了这个邮箱，以后的提醒和通知会同时发到这里，工作日 8 点到 20 点发。',
      '不想再收，请登录后打开“我的 → 邮箱”，清空再保存。',
      '如果不是你填的，请告诉本单位的管理员。这封信由系统发出，不用回复。',
      '',
    ].join('\n'),
  },
  /** Of a reminder. */
  reminder: {
    subject: (about: string) => `政工学堂提醒：${about}`,
    text: (sentence: string, address: string | null) =>
      [
        sentence,
        '',
        address ? `打开：${address}` : '请登录政工学堂查看。',
        '',
        '不想收这类提醒，请登录后打开“消息 → 选择要收哪些消息”。这封信由系统发出，不用回复。',
        '',
      ].join('\n'),
  },
  refusals: {
    'mail-address-form': '邮箱地址不对，请按 name@example.cn 的样子填写',
    'mail-off': '平台还没有设置邮件，不能用邮箱收消息',
  },
};
