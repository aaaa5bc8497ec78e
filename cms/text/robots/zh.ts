import type { RobotHurry, RobotKind, RobotTopic } from '../../domain/messages/robot.ts';

/** All that a group may know of what was raised. */
interface Matter {
  number: string;
  kind: string;
  unit: string | null;
}

export const zh = {
  kinds: { wecom: '企业微信', dingtalk: '钉钉' } satisfies Record<RobotKind, string>,
  topics: {
    notices: '通知',
    classes: '线下培训（发布时、开课前一天）',
    claims: '待审申报件数（每个工作日一次，只给培训管理员的群开）',
    appeals: '诉求：待认领、超时（只有编号、类别和单位，只给办理人的群开）',
  } satisfies Record<RobotTopic, string>,
  hurries: {
    workday: '工作日 8 点到 20 点',
    day: '每天 8 点到 20 点',
    now: '马上',
  } satisfies Record<RobotHurry, string>,
  /** Begins each message: where 钉钉 asks for a keyword, it is this. */
  heading: '【政工学堂】',
  notice: ({ title, day }: { title: string; day: string | null }) =>
    day ? `通知「${title}」，请在 ${day}前阅读。` : `通知「${title}」，请阅读。`,
  class: (facts: { title: string; day: string; slots: string; place: string | null }) =>
    `线下培训「${facts.title}」：${facts.day}${facts.slots}${facts.place ? `，地点 ${facts.place}` : ''}。`,
  claims: ({ count }: { count: number }) => `有 ${count} 件学时申报等待审核。`,
  matter: ({ number, kind, unit }: Matter) =>
    `有一件诉求等人认领：${[number, kind, unit].filter(Boolean).join('，')}。`,
  late: ({ number, kind, unit }: Matter) =>
    `有一件诉求已经超时：${[number, kind, unit].filter(Boolean).join('，')}。`,
  trial: '这是一条试发的消息，看到它就说明群机器人设好了。',
  refusals: {
    'robot-address-missing': '请填机器人的 Webhook 地址',
    'robot-address-form': '地址不对：请从群机器人的设置里整条复制，以 https:// 开头',
    'robot-address-host':
      '地址里的主机不在允许之列；私有部署的，请运维人员把它加进环境变量 ROBOT_HOSTS',
  },
};
