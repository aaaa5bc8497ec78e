import { seePicture } from '../../../../server/appeals/seePicture.ts';
import { openJson } from '../../../../server/openJson.ts';
import { only } from '../../../../server/only.ts';

export const GET = openJson(({ payload, request, viewer, params, now }) =>
  seePicture(payload, {
    ...{ number: params.number ?? '', file: params.file ?? '' },
    ...{ request, viewer, now },
  }),
);

export const ALL = only('GET');
