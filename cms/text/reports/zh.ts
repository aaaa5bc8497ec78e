export const zh = {
  workbook: {
    /** The file's name without its ending. */
    file: (unit: string, year: number) => `${unit}-${year}年学时`,
    sheet: (year: number) => `${year} 年学时`,
    columns: {
      staffNumber: '工号',
      name: '姓名',
      unit: '单位',
      target: '目标学时',
      earned: '已得学时',
      done: '是否达标',
    },
    done: '已达标',
    open: '未达标',
  },
  refusals: {
    'forbidden/reports': '只有培训管理员可以查看',
    'forbidden/other-units': '只能查看本单位及下级单位',
  },
};
