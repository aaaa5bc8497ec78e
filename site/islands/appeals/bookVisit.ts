import { matterSenderWords } from '../../text/matterSender/matterSenderWords.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { toText } from '../passes/base64url.ts';
import { passStore } from '../passes/passStore.ts';
import { sendWithPass } from '../passes/sendWithPass.ts';
import { Refused } from '../study/studyProtocol.ts';

const CODE_BYTES = 16;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-visit]')) begin(form);

/** Books a time on a reception day without a login, and shows the code that opens the visit. */
function begin(form: HTMLFormElement): void {
  const words = matterSenderWords[pageLanguage()];
  const status = form.querySelector<HTMLElement>('[data-status]');
  const button = form.querySelector<HTMLButtonElement>('[data-send]');
  const code = toText(crypto.getRandomValues(new Uint8Array(CODE_BYTES)));
  if (!button || !('indexedDB' in globalThis)) return;

  const say = (text: string, tone: 'wait' | 'wrong'): void => {
    if (!status) return;
    status.textContent = text;
    status.className = `note ${tone}`;
    status.hidden = false;
  };
  const send = async (): Promise<void> => {
    const chosen = form.querySelector<HTMLInputElement>('input[name=slot]:checked');
    if (!chosen) return;
    say(words.sending, 'wait');
    button.disabled = true;
    const body = { day: form.dataset.visit ?? '', slot: chosen.value, code };
    try {
      await sendWithPass('/appeals/receiving', { purpose: 'appeal', body, now: new Date() });
      show(chosen.value);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message, 'wrong');
      button.disabled = false;
      if (error.status !== 0) return;
      // It may be booked and the answer lost: only the same again finds it.
      for (const other of form.querySelectorAll<HTMLInputElement>('input[name=slot]')) {
        other.disabled = other !== chosen;
      }
    }
  };
  const show = (slot: string): void => {
    const shown = document.querySelector<HTMLElement>('[data-booked]');
    const fill = (name: string, text: string) => {
      const at = shown?.querySelector(`[data-${name}]`);
      if (at) at.textContent = text;
    };
    fill('slot', slot);
    fill('code', code);
    form.hidden = true;
    if (!shown) return;
    shown.hidden = false;
    shown.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  void countPasses(form, button, words);
}

async function countPasses(
  form: HTMLFormElement,
  button: HTMLButtonElement,
  words: (typeof matterSenderWords)['zh'],
): Promise<void> {
  const told = form.querySelector('[data-passes]');
  const { count } = await passStore.lying('appeal', new Date());
  if (told) told.textContent = count > 0 ? words.passes(count) : words.noPasses;
  button.disabled = count === 0;
}
