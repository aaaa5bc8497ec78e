import { expect, it } from 'vitest';

import { contentText } from '../../../cms/domain/content/contentText.ts';

const text = (value: string) => ({ type: 'text', text: value });
const block = (type: string, ...children: object[]) => ({ type, children });
const body = (...children: object[]) => ({ root: { type: 'root', children } });

it.each([null, undefined, '', {}, { root: null }])('of %j is empty', (given) => {
  expect(contentText(given)).toBe('');
});

it.each([
  ['runs of one paragraph join', body(block('paragraph', text('安全'), text('第一'))), '安全第一'],
  ['blocks stand on lines of their own', body(block('heading', text('一')), block('paragraph', text('二')), block('quote', text('三'))), '一\n二\n三'], // prettier-ignore
  ['list items stand on lines of their own', body(block('list', block('listitem', text('一')), block('listitem', text('二')))), '一\n二'], // prettier-ignore
  [
    'a link is its text',
    body(block('paragraph', text('见'), block('link', text('条例')))),
    '见条例',
  ],
  ['a line break parts what it parts', body(block('paragraph', text('一'), { type: 'linebreak' }, text('二'))), '一\n二'], // prettier-ignore
  ['table cells are parted', body(block('table', block('tablerow', block('tablecell', block('paragraph', text('姓名'))), block('tablecell', block('paragraph', text('工号')))))), '姓名\n工号'], // prettier-ignore
  ['empty blocks leave no empty line', body(block('paragraph', text('一')), block('paragraph'), block('paragraph', text('二'))), '一\n二'], // prettier-ignore
])('%s', (_, given, expected) => {
  expect(contentText(given)).toBe(expected);
});
