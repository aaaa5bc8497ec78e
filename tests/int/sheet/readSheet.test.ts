import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';

import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';

type Cell = { value: string; type: typeof String } | { value: number; type: typeof Number };
const text = (value: string): Cell => ({ value, type: String });
const workbook = (rows: Cell[][]): Promise<Buffer> =>
  writeExcel(rows, { sheet: '名单' }).toBuffer();

/** The same workbook with its first sheet's XML changed, or with a further file. */
async function altered(
  rows: Cell[][],
  change: (xml: string) => string,
  more: Record<string, Uint8Array> = {},
): Promise<Uint8Array> {
  const files = unzipSync(await workbook(rows));
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = change(strFromU8(files[sheet] ?? new Uint8Array()));
  return zipSync({ ...files, ...more, [sheet]: strToU8(xml) });
}
const people = [
  [text('工号'), text('姓名')],
  [text('0012'), text('张三')],
  [text('0013'), text('李四')],
];
const gbk = Buffer.from('b9a4bac52cd0d5c3fb0a303031322cd5c5c8fd0a', 'hex');

it('reads a workbook as its spreadsheet shows it', async () => {
  const rows = [...people, [], [{ value: 12, type: Number } as const, text('王五')]];
  expect(await readSheet(await workbook(rows))).toEqual([
    { row: 1, cells: ['工号', '姓名'] },
    { row: 2, cells: ['0012', '张三'] },
    { row: 3, cells: ['0013', '李四'] },
    { row: 5, cells: [12, '王五'] },
  ]);
});

it('says which rows are merged or hidden', async () => {
  const file = await altered(people, (xml) =>
    xml
      .replace('<row r="3"', '<row hidden="1" r="3"')
      .replace(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
      ),
  );
  expect(await readSheet(file)).toMatchObject([
    { row: 1, merged: true },
    { row: 2, merged: true },
    { row: 3, hidden: true },
  ]);
});

it('takes what a spreadsheet has worked out for a formula', async () => {
  const file = await altered(people, (xml) =>
    xml.replace(/<c r="A3"[^>]*>.*?<\/c>/, '<c r="A3"><f>6*7</f><v>42</v></c>'),
  );
  expect((await readSheet(file))[2]?.cells).toEqual([42, '李四']);
});

it('passes over a million empty rows', async () => {
  const empty = Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 9}"/>`).join('');
  const file = await altered(people, (xml) => xml.replace('</sheetData>', `${empty}</sheetData>`));
  expect(await readSheet(file)).toHaveLength(3);
}, 60_000);

it.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from('工号,姓名\n0012,张三\n')],
  ['UTF-8 with its mark', Buffer.from('\ufeff工号,姓名\r\n0012,张三\r\n')],
  ['UTF-16', Buffer.from('\ufeff工号\t姓名\n0012\t张三\n', 'utf16le')],
  ['GBK', gbk],
  ['GBK with semicolons', Buffer.from(gbk.toString('latin1').replaceAll(',', ';'), 'latin1')],
])('reads CSV in %s', async (_, bytes) => {
  expect(await readSheet(bytes)).toEqual([
    { row: 1, cells: ['工号', '姓名'] },
    { row: 2, cells: ['0012', '张三'] },
  ]);
});

it('marks a last line that breaks off', async () => {
  expect(await readSheet(Buffer.from('工号,姓名\n0012,张三\n001'))).toMatchObject([
    { row: 1 },
    { row: 2 },
    { row: 3, torn: true },
  ]);
});

it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
  ['an empty file', 'sheet-empty', () => Buffer.alloc(0)],
  ['a sheet without a cell', 'sheet-empty', () => workbook([[]])],
  [
    'an old workbook, or one with a password',
    'sheet-legacy',
    () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  ],
  [
    'a workbook with macros',
    'sheet-macros',
    () => altered(people, (xml) => xml, { 'xl/vbaProject.bin': strToU8('x') }),
  ],
  [
    'an error in a cell',
    'sheet-cell',
    () =>
      altered(people, (xml) =>
        xml.replace(/<c r="A3"[^>]*>.*?<\/c>/, '<c r="A3" t="e"><v>#N/A</v></c>'),
      ),
  ],
  ['a cut workbook', 'sheet-unreadable', async () => (await workbook(people)).subarray(0, 900)],
  ['another archive', 'sheet-unreadable', () => zipSync({ 'a.txt': strToU8('x') })],
  ['a picture', 'sheet-unreadable', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  [
    'a quotation mark without its other',
    'sheet-quotes',
    () => Buffer.from('工号,姓名\n"0012,张三\n'),
  ],
  [
    'sixty thousand rows and more',
    'sheet-too-large',
    () => Buffer.from(`工号,姓名\n${'1,张\n'.repeat(60_001)}`),
  ],
  [
    'an archive that bursts',
    'sheet-too-large',
    () => zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(170 * 1024 * 1024) }, { level: 1 }),
  ],
])('refuses %s: %s', async (_, code, make) => {
  await expect(readSheet(await make())).rejects.toMatchObject({ status: 422, code });
});
