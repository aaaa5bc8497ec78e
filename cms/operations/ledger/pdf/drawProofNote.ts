import type PDFDocument from 'pdfkit';

import { paper } from '../../pdf/paper.ts';
import type { RecordSheet } from './recordSheet.ts';

/** After the last entry: how anybody can check what this paper says. */
export function drawProofNote(doc: PDFDocument, sheet: RecordSheet, from: number): void {
  const text = [
    `以上 ${sheet.entries.length} 条之和就是本年度学时。台账只增不改，更正另记一条并写明经办人和原因。`,
    `核对方法：登录政工学堂，在「我的学时」选 ${sheet.year} 年，每一条都可查看依据；重新下载这份记录，校验码相同即内容未变。管理员可用 npm run ledger:verify 核对全部台账。`,
  ].join('\n');
  const options = { width: paper.width, lineGap: 3 };
  doc.font('regular').fontSize(8.5).fillColor(paper.muted);
  let y = from + 14;
  if (y + doc.heightOfString(text, options) > paper.bottom) {
    doc.addPage();
    y = paper.top;
  }
  doc.font('regular').fontSize(8.5).fillColor(paper.muted).text(text, paper.left, y, options);
}
