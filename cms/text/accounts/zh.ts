import type { ContentAudience } from '../../domain/accounts/audience.ts';
import type { Role } from '../../domain/accounts/hasRole.ts';
import type { PersonColumn } from '../../domain/accounts/personCells.ts';

interface Given {
  given: string;
}

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
    officer: '办理人',
  } satisfies Record<Role, string>,
  noUnit: '未分配单位',
  /** A list of people as a table. */
  people: {
    template: '人员导入模板',
    failed: '未导入的人员',
    example: { staffNumber: '示例01', name: '示例学员', job: '采煤工' },
    hiddenRow: '这一行在表里是隐藏的，也会导入',
    /** The template's head. */
    columns: {
      ...{ staffNumber: '工号', name: '姓名', unit: '单位', audience: '分层', roles: '角色' },
      ...{ job: '岗位', joinedOn: '入职', leftOn: '离职', secondary: '兼职单位' },
    } satisfies Record<PersonColumn, string>,
    /** What else the columns are called in lists, parted by spaces. */
    otherTitles: {
      staffNumber: '员工编号 人员编号 职工号 职工编号',
      name: '名字',
      unit: '部门 所在单位 所属单位',
      audience: '人员分层 层级',
      roles: '人员角色',
      job: '职务 工种',
      joinedOn: '入职日期 入职时间',
      leftOn: '离职日期 离职时间',
      secondary: '兼任单位',
    } satisfies Record<PersonColumn, string>,
    /** How lists say that there is none. */
    none: '无',
    problemColumn: '问题',
    /** Besides the names of layers. */
    layerShort: { management: '管理', cadre: '政工干部', youth: '青年', frontline: '一线' },
    problems: {
      'staff-number-missing': '没有工号',
      'staff-number-rounded': '工号成了科学计数或丢了位数，请把这一列设成文本，重新填工号',
      'staff-number-form': '工号只能用字母、数字和 . _ / -',
      'staff-number-long': '工号太长，最多 40 个字',
      'staff-number-twice': ({ row }: { row: number }) => `工号和第 ${row} 行重复`,
      'zeros-lost': ({ given }: Given) =>
        `工号是数字格式，前面的 0 可能丢了：平台或名单里有 ${given}。请把这一列设成文本，填完整工号`,
      'name-missing': '没有姓名',
      'name-form': '姓名只能是文字，不能是数字或公式',
      'name-long': '姓名太长，最多 40 个字',
      'job-long': '岗位太长，最多 40 个字',
      'audience-unknown': ({ given }: Given) =>
        `没有“${given}”这个分层，可填：管理层、党务政工干部、青年员工、一线员工`,
      'role-unknown': ({ given }: Given) =>
        `没有“${given}”这个角色，可填：学员、培训管理员、编辑、管理员`,
      'joined-no-day': ({ given }: Given) => `入职日期“${given}”读不懂，请写成 2026-11-20 这样`,
      'left-no-day': ({ given }: Given) => `离职日期“${given}”读不懂，请写成 2026-11-20 这样`,
      'left-before-joined': '离职日期早于入职日期',
      'unit-missing': '新学员要填单位，否则谁的名单里都找不到',
      'unit-unknown': ({ given }: Given) => `没有编码或名称是“${given}”的单位`,
      'unit-ambiguous': ({ given }: Given) =>
        `叫“${given}”的单位不止一个，请写全路径（如 东山矿/综采队）或单位编码`,
      'unit-new': ({ given }: Given) => `还没有“${given}”这个单位：名称没写错，就勾选“新建单位”`,
      'unit-not-yours': ({ given }: Given) => `“${given}”不在您管的单位里`,
      'person-in-bin': '这个工号的账号在回收站里，请管理员先恢复',
      'person-not-yours': '这个人不在您管的单位里，或不只是学员，请找管理员',
      'number-taken': ({ given }: Given) => `这个工号是 ${given} 的登录名，或大小写不同，请核对`,
      'own-roles': '不能改自己的角色',
      'role-not-yours': '只有管理员能给学员以外的角色',
      'row-merged': '这一行有合并单元格，请取消合并，每行填一个人',
      'row-torn': '文件在这一行中间断了，请重新导出',
    },
  },
  refusals: {
    unauthenticated: '请先登录',
    'login-incomplete': '请填写工号（或用户名）和密码',
    'login-left': '这个账号已办理离职，不能再登录；重新入职请找管理员',
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
    'unit-in-use': '单位下还有人员、下级单位、群机器人或考评意见，请先调整',
    'unit-unknown': '没有这个单位',
    'day-form': '请按 年-月-日 填写，如 2026-11-20',
    'import-running': '另一份名单正在导入，请等它完成再试',
    'import-nobody': '名单里没有人',
  },
};
