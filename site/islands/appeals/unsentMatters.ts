import { matterSenderWords } from '../../text/matterSender/matterSenderWords.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { Refused } from '../study/studyProtocol.ts';
import { sendMatter } from './sendMatter.ts';
import { unsentStore, type UnsentMatter } from './unsentStore.ts';

/** How much of a matter its line shows. */
const SHOWN = 40;

for (const at of document.querySelectorAll<HTMLElement>('[data-unsent]')) begin(at);

/** Shows what waits on this device, and sends it as soon as there is a network. */
function begin(at: HTMLElement): void {
  if (!('indexedDB' in globalThis)) return;
  const words = matterSenderWords[pageLanguage()];
  const account = at.dataset.unsent ?? '';
  const heading = at.querySelector('h2');
  const list = at.querySelector('ul');
  const problems = new Map<string, string>();
  const done: string[] = [];

  const draw = async (): Promise<void> => {
    const waiting = await unsentStore.of(account);
    at.hidden = waiting.length === 0 && done.length === 0;
    if (heading) heading.textContent = waiting.length > 0 ? words.waiting(waiting.length) : '';
    list?.replaceChildren(...done.map(lineOfDone), ...waiting.map(line));
  };
  const lineOfDone = (text: string): HTMLElement => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  };
  const line = (matter: UnsentMatter): HTMLElement => {
    const item = document.createElement('li');
    const text = document.createElement('p');
    text.lang = 'zh-CN';
    text.textContent = [...matter.text].slice(0, SHOWN).join('');
    const problem = document.createElement('p');
    problem.textContent = problems.get(matter.code) ?? '';
    const buttons = document.createElement('p');
    buttons.className = 'buttons';
    buttons.append(
      button(words.sendNow, () => sendOne(matter)),
      button(words.remove, () => unsentStore.remove(matter.code)),
    );
    item.append(text, problem, buttons);
    return item;
  };
  const button = (name: string, does: () => Promise<void>): HTMLElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button quiet';
    made.textContent = name;
    made.addEventListener('click', () => {
      made.disabled = true;
      void does().then(draw);
    });
    return made;
  };
  const sendOne = async (matter: UnsentMatter): Promise<void> => {
    try {
      const { number, code } = await sendMatter(matter, new Date());
      await unsentStore.remove(matter.code);
      // Without a name, number and code are the only way back to it.
      done.push(matter.account === null ? `${words.done(number)} ${code}` : words.done(number));
    } catch (error) {
      const why = error instanceof Refused ? error.message : '';
      problems.set(matter.code, error instanceof Refused && error.status !== 0 ? words.refused(why) : why); // prettier-ignore
    }
  };
  const sendAll = async (): Promise<void> => {
    // One tab at a time.
    await navigator.locks.request('unsent-matters', async () => {
      for (const matter of await unsentStore.of(account)) {
        if (!problems.get(matter.code)?.length) await sendOne(matter);
      }
    });
    await draw();
  };
  addEventListener('online', () => {
    problems.clear();
    void sendAll();
  });
  addEventListener('unsent-matter', () => void draw());
  void draw().then(sendAll);
}
