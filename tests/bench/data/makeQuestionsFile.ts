import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import { streamWorkbook } from '../../../cms/operations/reports/streamWorkbook.ts';

const PAGE = 1_000;
const HEAD = [
  ...['题号', '题型', '题干', '选项A', '选项B', '选项C', '选项D', '答案', '解析', '专题'],
  ...['难度', '出处文件', '文号或条款', '出处日期'],
];

/**
 * A workbook as a training office hands it in: questions of fifty topics that don't exist yet.
 *
 * @returns its path
 */
export async function makeQuestionsFile(folder: string, questions: number): Promise<string> {
  async function* pages() {
    for (let from = 0; from < questions; from += PAGE) {
      yield Array.from({ length: Math.min(PAGE, questions - from) }, (_, n) => row(from + n));
      await Promise.resolve();
    }
  }
  const columns = HEAD.map((title) => ({ title, width: 16, kind: 'text' as const }));
  const file = path.join(folder, 'questions.xlsx');
  await pipeline(
    streamWorkbook({ name: '题库', columns, pages: pages() }),
    createWriteStream(file),
  );
  return file;
}

const TYPES = ['单选题', '多选题', '判断题', '填空题'] as const;

function row(n: number): string[] {
  const type = TYPES[n % TYPES.length] ?? '单选题';
  const hasOptions = type === '单选题' || type === '多选题';
  const answers = { 单选题: 'B', 多选题: 'ACD', 判断题: '对', 填空题: `第 ${n} 条|${n}` };
  return [
    ...[n % 2 ? `T${n}` : '', type, `关于安全生产责任制第 ${n} 项规定，下列说法正确的是（ ）。`],
    ...['甲', '乙', '丙', '丁'].map((name) => (hasOptions ? `${name}：${n} 项所说的做法` : '')),
    ...[answers[type], '依据规定，责任应当落实到岗、到人。', `题库专题 ${n % 50}`],
    ...[n % 3 ? '中' : '难', '中华人民共和国安全生产法', `第 ${n % 119} 条`, '2021-06-10'],
  ];
}
