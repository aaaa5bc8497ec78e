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
    'login-locked': '输错次数太多，这个账号已暂时锁定，请十分钟后再试',
    'login-wrong': '工号或密码不对，请再试一次',
    'login-refused': '登录没有成功，请核对工号和密码',
    'account-has-records': '这个账号已有学习记录，不能彻底删除，请移到回收站',
    'parent-unknown': '上级单位不存在',
    'parent-below': '上级单位不能是本单位或其下级',
    'unit-in-use': '单位下还有人员或下级单位，请先调整',
    'unit-unknown': '没有这个单位',
  },
};
