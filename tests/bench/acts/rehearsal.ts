import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import { previewPolicy } from '../../../cms/operations/policy/previewPolicy.ts';
import { act } from './act.ts';

// A draft that moves everybody's target.
await act(async (payload, { restart, stop }) => {
  const draft = {
    ...{ ...defaultPolicy, version: 'draft', effectiveFrom: dayOf(new Date()) },
    targetUnits: defaultPolicy.targetUnits + 1000,
  };
  restart();
  const { moved, byUnit } = await previewPolicy(payload, draft);
  stop();
  return `${moved} targets moved in ${byUnit.length} units`;
});
