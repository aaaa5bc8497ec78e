import type { QuestionFate } from '../../../cms/domain/quiz/bank/planQuestions.ts';

export const zh = {
  title: '题库导入导出',
  lead: '试题可从 Excel、CSV、GIFT 或 Aiken 文件一次导入，平台按文件内容认格式。同一份文件再导一次，什么都不变。',
  back: '题库',
  template: '下载导入模板',
  guide: '模板第二张表写着每种题型怎么填。',
  import: '导入',
  file: '试题文件（.xlsx、.csv 或 .txt）',
  topics: '文件里写到、平台上还没有的专题，一并新建',
  leave: '题库里没有的题型（问答题、说明文字、按比例给分的题等），跳过不导',
  check: '先检查',
  apply: '检查并导入',
  failed: '只下载有错的题',
  twice: '整份一起导入：有一道题不对，全部不导。检查通过后，请再选一次文件导入。',
  wrong: (rows: string) => `有 ${rows} 道题要改，没有导入任何一道。改好后再传。`,
  ready: (create: string, update: string, unchanged: string) =>
    `检查通过：可新增 ${create} 道、更新 ${update} 道，另有 ${unchanged} 道不用动。`,
  done: (create: string, update: string, unchanged: string) =>
    `已导入：新增 ${create} 道、更新 ${update} 道，另有 ${unchanged} 道没有动。`,
  newTopics: (topics: string[]) => `文件里的新专题：${topics.join('、')}。`,
  willMake: '导入时会新建。',
  wontMake: '没有勾选新建，这些题导不进去。',
  rows: '逐题结果',
  row: (row: number) => `第 ${row} 行`,
  question: '题目',
  fate: '结果',
  message: '说明',
  fates: {
    ...{ create: '新增', update: '更新', unchanged: '不变', error: '有问题' },
  } satisfies Record<QuestionFate, string>,
  shown: (shown: string, all: string) => `只列出前 ${shown} 道，共 ${all} 道。`,
  export: '导出',
  exportLead:
    'Excel 表内容最全，改好后可再导入；GIFT 能用于 Moodle 等平台；Aiken 只有单选题。图片和录音不导出，再导入时题库里原有的会保留。',
  topic: '专题',
  allTopics: '全部专题',
  formats: { xlsx: '导出 Excel', gift: '导出 GIFT', aiken: '导出 Aiken' },
};
