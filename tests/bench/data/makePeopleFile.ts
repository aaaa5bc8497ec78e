import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import { streamWorkbook } from '../../../cms/operations/reports/streamWorkbook.ts';

const PAGE = 1_000;
const HEAD = ['工号', '姓名', '单位', '分层', '岗位', '入职', '兼职单位'];

/**
 * A workbook as a personnel office hands it in: people of a hundred teams that don't exist yet.
 *
 * @returns its path
 */
export async function makePeopleFile(folder: string, people: number): Promise<string> {
  async function* pages() {
    for (let from = 0; from < people; from += PAGE) {
      yield Array.from({ length: Math.min(PAGE, people - from) }, (_, n) => row(from + n));
      await Promise.resolve();
    }
  }
  const columns = HEAD.map((title) => ({ title, width: 16, kind: 'text' as const }));
  const file = path.join(folder, 'people.xlsx');
  await pipeline(
    streamWorkbook({ name: '名单', columns, pages: pages() }),
    createWriteStream(file),
  );
  return file;
}

const row = (n: number) => [
  `P${String(n).padStart(6, '0')}`,
  `职工${'甲乙丙丁戊己庚辛壬癸'[n % 10] ?? ''}`,
  `集团/第 ${(n % 100) + 1} 单位/新队`,
  n % 5 ? '一线员工' : '党务政工干部、管理层',
  '采煤工',
  '2015-07-01',
  n % 20 ? '' : '集团',
];
