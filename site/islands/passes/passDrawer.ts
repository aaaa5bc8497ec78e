import { STANDING_PURPOSES } from '../../../cms/domain/passes/purpose.ts';
import { passDrawerWords } from '../../text/passDrawer/passDrawerWords.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { Refused } from '../study/studyProtocol.ts';
import { passStore } from './passStore.ts';

for (const at of document.querySelectorAll<HTMLElement>('[data-pass-drawer]')) void begin(at);

/** Shows what lies on this device, draws and clears; over plain HTTP it only says why not. */
async function begin(at: HTMLElement): Promise<void> {
  const words = passDrawerWords[pageLanguage()];
  const part = <T extends HTMLElement>(name: string) => at.querySelector<T>(`[data-${name}]`);
  const [draw, clear] = [part<HTMLButtonElement>('draw'), part<HTMLButtonElement>('clear')];
  const [status, here, insecure] = [part('status'), part('here'), part('insecure')];
  if (!isSecureContext || !('indexedDB' in globalThis)) {
    if (insecure) insecure.hidden = false;
    return;
  }
  if (here) here.hidden = false;

  const say = (text: string, isWrong = false): void => {
    if (!status) return;
    status.textContent = text;
    status.classList.toggle('wrong', isWrong);
    status.classList.toggle('ok', !isWrong);
    status.hidden = false;
  };
  const count = async (): Promise<void> => {
    for (const purpose of STANDING_PURPOSES) {
      const shown = part(`count-${purpose}`);
      const { count: lying, rested } = await passStore.lying(purpose, new Date());
      if (shown) shown.textContent = words.lying(lying, rested);
    }
  };
  const act = async (button: HTMLButtonElement, does: () => Promise<string>): Promise<void> => {
    button.disabled = true;
    try {
      say(await does());
    } catch (error) {
      say(error instanceof Refused ? error.message : words.failed, true);
    }
    button.disabled = false;
    await count().catch(() => undefined);
  };

  draw?.addEventListener('click', () => {
    void act(draw, async () => {
      say(words.drawing);
      // The arithmetic is fetched where it is wanted, and nowhere else.
      const { drawToDevice } = await import('./drawToDevice.ts');
      const left = STANDING_PURPOSES.map(
        (purpose) => [purpose, Number(part(`count-${purpose}`)?.dataset.left)] as const,
      );
      // One tab at a time: what one has sent and not heard of is not written over by another.
      const drawn = await navigator.locks.request('passes', () => drawToDevice(left, new Date()));
      for (const purpose of STANDING_PURPOSES) {
        const shown = part(`count-${purpose}`);
        if (shown) shown.dataset.left = '0';
      }
      return drawn > 0 ? words.drawn(drawn) : words.nothing;
    });
  });
  clear?.addEventListener('click', () => {
    void act(clear, async () => {
      await passStore.clear();
      return words.cleared;
    });
  });
  // A private window of some browsers keeps nothing.
  await count().catch(() => say(words.noStore, true));
}
