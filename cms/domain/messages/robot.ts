/** The group robots (群机器人) that can be spoken through: of 企业微信 and of 钉钉. */
export const ROBOT_KINDS = ['wecom', 'dingtalk'] as const;
export type RobotKind = (typeof ROBOT_KINDS)[number];

/** What a group can be told of. */
export const ROBOT_TOPICS = ['notices', 'classes', 'claims', 'appeals'] as const;
export type RobotTopic = (typeof ROBOT_TOPICS)[number];

/** When a message goes out: in working hours of workdays, by day on any day, or at once. */
export const ROBOT_HURRIES = ['workday', 'day', 'now'] as const;
export type RobotHurry = (typeof ROBOT_HURRIES)[number];

/** Where the two services answer; a company's own copy of one is named by `ROBOT_HOSTS`. */
export const ROBOT_SERVICES: readonly string[] = ['qyapi.weixin.qq.com', 'oapi.dingtalk.com'];
