interface Place {
  place: string;
}

export const zh = {
  refusals: {
    'sheet-missing': '请选一个 Excel（.xlsx）或 CSV 文件',
    'sheet-empty': (_: Place) => '文件是空的，请填好再传',
    'sheet-legacy': (_: Place) =>
      '这是旧版 .xls 或加了密码的文件，请在 Excel 里去掉密码，另存为 .xlsx 再传',
    'sheet-macros': (_: Place) => '文件里带宏，为安全起见不收；请另存为普通的 .xlsx 再传',
    'sheet-cell': ({ place }: Place) =>
      `单元格 ${place} 里是错误值（如 #N/A），请改成文字或清空再传`,
    'sheet-unreadable': (_: Place) =>
      '文件读不出来：请确认是 .xlsx，或 UTF-8、GBK 编码的 CSV，传之前能正常打开',
    'sheet-too-large': (_: Place) => '文件太大，一次最多 60000 行；请删掉空行空表，或分几次传',
    'sheet-quotes': ({ place }: Place) =>
      `CSV 的引号不成对${place && `（第 ${place} 行附近）`}，请改好再传`,
    'sheet-columns': ({ columns }: { columns: string[] }) =>
      `找不到这些列：${columns.join('、')}。表头要和模板一样；如果表头是乱码，请把 CSV 存成 UTF-8`,
    'sheet-doubled': ({ columns }: { columns: string[] }) =>
      `这些列出现了两次：${columns.join('、')}，请只留一列`,
  },
};
