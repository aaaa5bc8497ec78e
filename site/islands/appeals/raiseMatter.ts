import { matterSenderWords } from '../../text/matterSender/matterSenderWords.ts';
import { toText } from '../passes/base64url.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { Refused } from '../study/studyProtocol.ts';
import { countPasses } from './countPasses.ts';
import { sendMatter } from './sendMatter.ts';
import { showInstead } from './showInstead.ts';
import { unsentStore, type UnsentMatter } from './unsentStore.ts';

const MOST_PICTURES = 3;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-matter]')) begin(form);

/**
 * Sends the form in the background, so that what finds no network is not lost: it waits here.
 * Without this script a form with a name goes to the server as forms do; one without a name can't.
 */
function begin(form: HTMLFormElement): void {
  const words = matterSenderWords[pageLanguage()];
  const account = form.dataset.account ?? null;
  const status = form.querySelector<HTMLElement>('[data-status]');
  const button = form.querySelector<HTMLButtonElement>('[data-send]');
  const code = toText(crypto.getRandomValues(new Uint8Array(16)));
  if (!('indexedDB' in globalThis)) return;
  if (button && account !== null) button.disabled = false;

  const say = (text: string, tone: 'ok' | 'wait' | 'wrong'): void => {
    if (!status) return;
    status.textContent = text;
    status.classList.remove('ok', 'wait', 'wrong');
    status.classList.add(tone);
    status.hidden = false;
  };
  const send = async (): Promise<void> => {
    const matter = read(form, code, account);
    say(words.sending, 'wait');
    if (button) button.disabled = true;
    try {
      const { number, pictured } = await sendMatter(matter, new Date());
      if (account !== null) {
        location.assign(`/voice/${number}?done=${pictured ? 'registered' : 'unpictured'}`);
        return;
      }
      show(number, pictured);
    } catch (error) {
      if (error instanceof Refused && error.status !== 0) {
        say(error.message, 'wrong');
        if (button) button.disabled = false;
        return;
      }
      await unsentStore.keep(matter);
      form.reset();
      say(words.waits, 'wait');
      dispatchEvent(new Event('unsent-matter'));
    }
  };
  const show = (number: string, pictured: boolean): void => {
    const told = pictured ? words.done(number) : `${words.done(number)} ${words.pictureFailed}`;
    const shown = document.querySelector<HTMLElement>('[data-registered]');
    showInstead(form, shown, { told, number, code });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  if (account === null) void countPasses(form, button, words);
}

function read(form: HTMLFormElement, code: string, account: string | null): UnsentMatter {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const pictures = data
    .getAll('pictures')
    .filter((one): one is File => one instanceof File && one.size > 0)
    .slice(0, MOST_PICTURES);
  return {
    ...{ code, account, pictures, mode: account === null ? 'anonymous' : text('mode') },
    ...{ category: text('category'), text: text('text'), place: text('place'), unit: text('unit') },
  };
}
