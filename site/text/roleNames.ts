/** What an account may do, by its Chinese name. */
export const roleNames = {
  staff: '学员',
  trainer: '培训管理员',
  editor: '编辑',
  admin: '管理员',
} as const;
