import type { ContentAudience } from '../../domain/accounts/audience.ts';
import type { Role } from '../../domain/accounts/hasRole.ts';

export const zh = {
  /** The layers (分层) that content is meant for. */
  audiences: {
    all: '全员',
    management: '管理层',
    cadre: '党务政工干部',
    youth: '青年员工',
    frontline: '一线员工',
  } satisfies Record<ContentAudience, string>,
  roles: {
    staff: '学员',
    trainer: '培训管理员',
    editor: '编辑',
    admin: '管理员',
  } satisfies Record<Role, string>,
  noUnit: '未分配单位',
  refusals: {
    unauthenticated: '请先登录',
    'login-incomplete': '请填写工号（或用户名）和密码',
    'login-wrong': '工号或密码不对，请再试一次',
    'too-many-logins': ({ minutes }: { minutes: number }) =>
      `输错次数太多，请 ${minutes} 分钟后再试；忘了密码，请找本单位的培训管理员要一次性码`,
    'password-blank': '请填写新密码，不能只是空格',
    'password-too-short': ({ least }: { least: number }) => `密码至少要 ${least} 个字`,
    'password-too-long': ({ most }: { most: number }) => `密码不能超过 ${most} 个字`,
    'password-own-name': '密码不能是自己的工号、登录名或姓名，加几个数字也不行',
    'password-common': '这个密码太常见，一猜就中，请换一个；几个词连起来好记又难猜',
    'password-differs': '两次填的新密码不一样，请再填一遍',
    'password-unchanged': '新密码和原来的一样，请换一个',
    'password-old-missing': '改自己的密码要先填原密码；请到门户“我的”里改',
    'password-old-wrong': '原密码不对，请再试一次',
    'code-incomplete': '请填写工号和一次性码',
    'code-wrong': '工号或一次性码不对，或者这个码已经用过、过了时间',
    'ask-for-code': '本平台不发邮件。忘了密码，请找本单位的培训管理员要一次性码',
    'unit-missing': '请选单位：没有单位的学员和培训管理员，谁的名单里都找不到',
    'forbidden/account': '只能帮本单位及下级单位的学员重设密码',
    'account-has-records': '这个账号已有学习记录，不能彻底删除，请移到回收站',
    'parent-unknown': '上级单位不存在',
    'parent-below': '上级单位不能是本单位或其下级',
    'unit-in-use': '单位下还有人员或下级单位，请先调整',
    'unit-unknown': '没有这个单位',
  },
};
