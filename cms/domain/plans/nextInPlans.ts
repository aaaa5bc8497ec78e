interface Planned {
  /** Names the item, over all plans. */
  key: string;
  done: boolean;
  required: boolean;
}

/**
 * What a learner goes on with after an item: what follows it in its plan and is still open, else
 * what that plan left open before it, else what is open in the other plans. Within each, required
 * items come before electives.
 *
 * @param plans the plans meant for the learner, each in its order
 * @param current the key of the item just finished, in a plan or not
 */
export function nextInPlans<T extends Planned>(
  plans: readonly { items: readonly T[] }[],
  current: string,
): T | null {
  const placeIn = ({ items }: { items: readonly T[] }) =>
    items.findIndex(({ key }) => key === current);
  const own = plans.find((plan) => placeIn(plan) >= 0);
  const after = own ? own.items.slice(placeIn(own) + 1) : [];
  const rest = plans.filter((plan) => plan !== own).flatMap(({ items }) => items);
  const isOpen = ({ key, done }: T) => !done && key !== current;
  for (const items of [after, own?.items ?? [], rest]) {
    const open = items.filter(isOpen);
    const found = open.find(({ required }) => required) ?? open[0];
    if (found) return found;
  }
  return null;
}
