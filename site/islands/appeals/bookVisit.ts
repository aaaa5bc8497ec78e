import { matterSenderWords } from '../../text/matterSender/matterSenderWords.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { toText } from '../passes/base64url.ts';
import { sendWithPass } from '../passes/sendWithPass.ts';
import { Refused } from '../study/studyProtocol.ts';
import { countPasses } from './countPasses.ts';
import { showInstead } from './showInstead.ts';

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
    showInstead(form, document.querySelector<HTMLElement>('[data-booked]'), { slot, code });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  void countPasses(form, button, words);
}
