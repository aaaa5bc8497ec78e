import type { matterSenderWords } from '../../text/matterSender/matterSenderWords.ts';
import { passStore } from '../passes/passStore.ts';

/** Says beside a form without a name how many passes lie on the device; without one it can't be sent. */
export async function countPasses(
  form: HTMLFormElement,
  button: HTMLButtonElement | null,
  words: (typeof matterSenderWords)['zh'],
): Promise<void> {
  const told = form.querySelector('[data-passes]');
  const { count } = await passStore.lying('appeal', new Date());
  if (told) told.textContent = count > 0 ? words.passes(count) : words.noPasses;
  if (button) button.disabled = count === 0;
}
