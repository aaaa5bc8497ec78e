export const zh = {
  refusals: {
    'attendance-fixed': '考勤已确认，日期、形式和半天数不能再改；如有差错请在学时台账中更正',
    'attendee-fixed': '考勤已确认，不能移除学员；如有差错请在学时台账中冲销',
    'class-ahead': '培训日期还没到，不能确认考勤',
    'class-year-closed': '该年度已封账，不能再登记考勤；如有遗漏请管理员在学时台账中调整',
    'class-outside-units': '只能登记本单位及下级单位的培训',
    'own-attendance': '不能给自己登记考勤',
    'attendee-outside-units': '名单中有不属于本单位的学员',
    'class-confirmed': '已确认的培训不能删除',
    'class-day-form': '请按 年-月-日 填写，如 2026-11-20',
    'half-days-form': '每次培训为 1 个或 2 个半天；多天请分次登记',
  },
};
