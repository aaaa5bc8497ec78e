import { parse } from 'content-disposition';
import { expect, it } from 'vitest';

import { attachment } from '../../site/server/attachment.ts';

const nameOf = (name: string) => {
  const headers = attachment('application/pdf', name, 'record-2026.pdf');
  expect(headers['content-type']).toBe('application/pdf');
  return headers['content-disposition'] ?? '';
};

it.each(['张三-2026年学时记录.pdf', `O'Neil (1)*.pdf`, 'a "b"; c.pdf', 'a/b\r\nx: y.pdf'])(
  'keeps the name %j in a header of plain letters',
  (name) => {
    const header = nameOf(name);
    expect(header).toMatch(/^attachment; [\x20-\x7e]+$/);
    expect(parse(header).parameters.filename).toBe(name);
  },
);

it('has a second name for programs that read no Chinese', () => {
  expect(nameOf('学时.pdf')).toMatch(/filename="?record-2026\.pdf"?;/);
});
