import { dayOf } from '../../../../../cms/domain/shanghai.ts';
import { shownUnits } from '../../../../../cms/operations/accounts/shownUnits.ts';
import { readReceipts } from '../../../../../cms/operations/messages/notices/readReceipts.ts';
import { json } from '../../../../server/json.ts';
import { only } from '../../../../server/only.ts';
import { tableFile } from '../../../../server/tableFile.ts';
import { noticesPageWords } from '../../../../text/notices/noticesPageWords.ts';

export const GET = json(async ({ payload, viewer, language, now, params }) => {
  const words = noticesPageWords[language].receipts;
  const asked = { actor: viewer.user, id: params.id ?? '', now };
  const { unread } = await readReceipts(payload, asked);
  const today = dayOf(now);
  const units = new Map((await shownUnits(payload)).map(({ id, name }) => [id, name]));
  return tableFile({
    name: words.file(today),
    plain: `not-read-${today}`,
    columns: [
      { title: words.number, width: 16, kind: 'text' },
      { title: words.name, width: 16, kind: 'text' },
      { title: words.unit, width: 28, kind: 'text' },
    ],
    rows: unread.map(({ staffNumber, name, unit }) => [
      ...[staffNumber ?? '', name, units.get(unit ?? '') ?? ''],
    ]),
  });
});

export const ALL = only('GET');
