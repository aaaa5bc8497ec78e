import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { chromium, type BrowserContext, type Page } from 'playwright';

import type { Row } from '../bench/Row.ts';
import { findChromium } from '../fixtures/findChromium.ts';
import { restClient } from '../fixtures/restClient.ts';
import { startServer, type TestServer } from '../fixtures/startServer.ts';

const QUESTIONS = 12;
const OPTIONS = ['甲', '乙', '丙', '丁'];
/** The longest an attempt goes on undisturbed, in milliseconds. */
const LONGEST_MS = 1_500;
/** What the page says when the server has all of it. */
const SAVED = '答案随答随存，断网、退出都不会丢';

/** What the page of an attempt shows of the question it is at. */
interface Shown {
  place: string;
  chosen: string | null;
  waits: boolean;
  status: string;
}

/** Promises of the page by the place of the question, and what was chosen after the last of them. */
interface Promised {
  safe: Map<number, string>;
  since: Map<number, Set<string>>;
}

/** In the browser: tells each time the page shows something else. */
function tellWhatIsShown(): void {
  const read = (of: string) => document.querySelector(of)?.textContent ?? null;
  const tell = () =>
    (window as unknown as { shown: (what: Shown) => void }).shown({
      place: read('.quiz-head span') ?? '',
      chosen: read('.quiz-option.chosen span'),
      waits: document.querySelector('.quiz-waiting') !== null,
      status: read('.quiz-saved') ?? '',
    });
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(tell).observe(document, all);
}

function note({ safe, since }: Promised, { place, chosen, waits, status }: Shown): void {
  const at = Number(/\d+/.exec(place)?.[0]);
  if (!at || !chosen || (!waits && status !== SAVED)) return;
  safe.set(at, chosen);
  since.set(at, new Set());
}

/** A phone's browser that keeps what a phone keeps, and may be killed. */
async function openBrowser(profile: string, promised: Promised): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: await findChromium(), viewport: { width: 360, height: 740 } },
    ...{ locale: 'zh-CN', args: ['--no-sandbox', '--disable-background-networking'] },
  });
  await context.exposeBinding('shown', (_, shown: Shown) => note(promised, shown));
  await context.addInitScript(tellWhatIsShown);
  return context;
}

/** kill -9 of all processes of the browser with this profile. */
async function killBrowser(profile: string): Promise<void> {
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(`--user-data-dir=${profile}`)) process.kill(Number(pid), 'SIGKILL');
  }
}

interface Sitting {
  server: TestServer;
  profile: string;
  cookie: string;
  quiz: { id: string; address: string };
  promised: Promised;
}

async function openPage(context: BrowserContext, { server, cookie, quiz }: Sitting): Promise<Page> {
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: server.url }]);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(quiz.address);
  const begin = page.getByRole('button', { name: /^(开始|继续)作答$/ });
  // What waits here makes the page go on by itself.
  await begin.or(page.locator('.quiz-head')).first().waitFor();
  if (await begin.isVisible()) await begin.click().catch(() => undefined);
  await page.locator('.quiz-head').waitFor();
  return page;
}

/** Answers at random until it is disturbed; a page that is no more ends it, too. */
async function answer(page: Page, { promised }: Sitting, until: AbortSignal): Promise<void> {
  try {
    while (!until.aborted) {
      const place = 1 + Math.floor(Math.random() * QUESTIONS);
      const option = OPTIONS[Math.floor(Math.random() * OPTIONS.length)] ?? '';
      await page.getByRole('button', { name: new RegExp(`^第 ${place} 题`) }).click({ timeout: 5_000 }); // prettier-ignore
      const since = promised.since.get(place) ?? new Set();
      promised.since.set(place, since.add(option));
      await page.getByText(option, { exact: true }).click({ timeout: 5_000 });
    }
  } catch (error) {
    if (!until.aborted) throw error;
  }
}

/** @returns what the server has, by the place of the question */
async function readTaken({ server, cookie, quiz }: Sitting): Promise<Map<number, string>> {
  const answered = await fetch(`${server.url}/quiz/${quiz.id}/attempts`, {
    method: 'POST',
    headers: { cookie, origin: server.url },
  });
  const { questions, responses } = (await answered.json()) as {
    questions: { id: string; options: { id: string; text: string }[] }[];
    responses: Record<string, string>;
  };
  const texts = questions.map(
    ({ id, options }) => options.find((option) => option.id === responses[id])?.text,
  );
  return new Map(texts.flatMap((text, n) => (text ? [[n + 1, text] as const] : [])));
}

/** Until nothing waits on the page any more. */
const settled = (page: Page) =>
  page.getByRole('status').getByText(SAVED, { exact: true }).waitFor({ timeout: 60_000 });

/**
 * One learner sits one quiz on a phone, and at random moments the server is killed, the network
 * goes, the browser is killed, or the browser while there is no network. What the page had shown
 * as saved or as kept on the device must be on the server once all is well again.
 */
export async function killAttempts(rounds: number): Promise<Row[]> {
  const server = await startServer({});
  const profile = await mkdtemp(path.join(tmpdir(), 'study-hall-phone-'));
  const promised: Promised = { safe: new Map(), since: new Map() };
  const faults = ['server', 'network', 'browser', 'browser without a network'] as const;
  const done = new Map<string, { rounds: number; checked: number; lost: string[] }>(
    faults.map((fault) => [fault, { rounds: 0, checked: 0, lost: [] }]),
  );
  try {
    const editor = await restClient(server.url, { username: 'editor', password: server.password });
    const made = [];
    for (let n = 1; n <= QUESTIONS; n += 1) {
      const options = OPTIONS.map((text, place) => ({ text, correct: place === 0 }));
      made.push(await editor.create('questions', { type: 'single', stem: `第 ${n} 问`, options }));
    }
    const quiz = await editor.create('quizzes', {
      ...{ title: '随时会断的测验', questions: made.map(({ id }) => id), audience: ['all'] },
      ...{ shuffle: false, countsHours: false, review: 'passed', _status: 'published' },
    });
    await editor.dispose();
    const address = `${server.url}/quizzes/${String(quiz.slug)}`;
    const cookie = await server.login('worker');
    const sitting: Sitting = { server, profile, cookie, quiz: { id: quiz.id, address }, promised };
    let context = await openBrowser(profile, promised);
    let page = await openPage(context, sitting);
    const reopen = async () => {
      await killBrowser(profile);
      await context.close().catch(() => undefined);
      context = await openBrowser(profile, promised);
      page = await openPage(context, sitting);
    };
    for (let n = 0; n < rounds; n += 1) {
      const fault = faults[n % faults.length] ?? 'server';
      const disturbed = new AbortController();
      const answering = answer(page, sitting, disturbed.signal);
      await sleep(Math.random() * LONGEST_MS);
      if (fault === 'server') await server.end('SIGKILL');
      if (fault.includes('network')) await context.setOffline(true);
      // Some more answers come while it is away.
      if (fault !== 'browser') await sleep(Math.random() * LONGEST_MS);
      disturbed.abort();
      if (fault.startsWith('browser')) {
        await reopen();
        await answering;
      } else {
        await answering;
        if (fault === 'server') await server.restart();
        else await context.setOffline(false);
      }
      await settled(page);
      const taken = await readTaken(sitting);
      const of = done.get(fault);
      if (!of) continue;
      of.rounds += 1;
      for (const [place, text] of promised.safe) {
        of.checked += 1;
        const given = taken.get(place) ?? '';
        if (given === text || promised.since.get(place)?.has(given)) continue;
        of.lost.push(`question ${place}: shown ${text}, found ${given || 'nothing'}`);
      }
    }
    await context.close();
  } finally {
    await killBrowser(profile);
    await server.stop();
    await rm(profile, { recursive: true, force: true });
  }
  for (const { lost } of done.values()) for (const line of lost) console.log(line);
  return [...done].map(([fault, of]) => ({
    what: `Answers of an attempt, ${of.rounds} times: ${fault}`,
    figure: `${of.lost.length} of ${of.checked} lost`,
    target: '0 lost',
    met: of.lost.length === 0,
  }));
}
