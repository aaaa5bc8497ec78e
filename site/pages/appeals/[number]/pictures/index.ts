import { addPicture } from '../../../../../cms/operations/appeals/addPicture.ts';
import { tellAuthor } from '../../../../../cms/operations/appeals/tellAuthor.ts';
import { receiptOf } from '../../../../server/appeals/receiptOf.ts';
import { sentPictures } from '../../../../server/appeals/sentPictures.ts';
import { withAuthorKey } from '../../../../server/appeals/withAuthorKey.ts';
import { openJson } from '../../../../server/openJson.ts';
import { only } from '../../../../server/only.ts';

export const POST = openJson(async ({ payload, request, viewer, params, now }) => {
  const number = params.number ?? '';
  const form = await request.formData().catch(() => new FormData());
  const [bytes = new Uint8Array()] = await sentPictures(form, 'file');
  const asking = { payload, number, viewer, code: receiptOf(request) };
  const read = await withAuthorKey(asking, (key) => addPicture(payload, { number, key, bytes, now })); // prettier-ignore
  return Response.json(tellAuthor(read), { status: 201 });
});

export const ALL = only('POST');
