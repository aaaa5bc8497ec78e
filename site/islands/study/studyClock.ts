import { coveredShare } from '../../../cms/domain/study/coverage.ts';
import { startMeter, tickMeter, touchMeter } from '../../../cms/domain/study/activityMeter.ts';
import { cardDeck } from './cardDeck.ts';
import { clockBar } from './clockBar.ts';
import type { CoverageSource } from './coverageSource.ts';
import { describeStanding } from './describeStanding.ts';
import { GATE_OPENED } from './gateEvents.ts';
import { joinCoverage } from './joinCoverage.ts';
import { mediaCoverage } from './mediaCoverage.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { postJson } from '../postJson.ts';
import { readingCoverage } from './readingCoverage.ts';
import { retryDelay } from '../retryDelay.ts';
import { studyOutbox } from './studyOutbox.ts';
import { Refused, type Opened, type Report, type Standing } from './studyProtocol.ts';

const BEAT_MS = 15_000;
/** Everything seems reached: the server's word is wanted soon. */
const FINISHING_MS = 3_000;

/**
 * The study clock of a page. It counts, shows and reports; what counts is the server's to say.
 */
function runClock(bar: HTMLElement): void {
  const { collection, id } = bar.dataset;
  const language = pageLanguage();
  const draw = clockBar(bar, language);
  const media = document.querySelector<HTMLMediaElement>('[data-media]');
  const prose = document.querySelector('[data-prose]');
  const deck = document.querySelector<HTMLElement>('[data-deck]');
  const sources: CoverageSource[] = [];
  if (prose) sources.push(readingCoverage(prose, bar));
  if (deck) sources.push(cardDeck(deck));
  if (media) sources.push(mediaCoverage(media, () => void beat()));
  const coverage = joinCoverage(sources);

  let meter = startMeter(performance.now());
  let opened: Opened | null = null;
  let standing: Standing = { activeSeconds: 0, coverage: 0, state: 'running' };
  let seq = 0;
  /** The meter's reading where this sitting began, and where the server last answered. */
  let beganMs = 0;
  let answeredMs = 0;
  let sentAt = 0;
  let sentCoverage = 0;
  let failures = 0;
  let retryAt = 0;
  let heldUntil = 0;
  let busy = false;
  let refusal: string | undefined;

  const elsewhere = () => standing.state === 'paused' && standing.reason === 'elsewhere';
  const over = () =>
    Boolean(refusal ?? standing.carriedTo) ||
    standing.state === 'complete' ||
    standing.state === 'awaiting-quiz';
  const activeSeconds = () => standing.activeSeconds + (meter.activeMs - answeredMs) / 1000;
  const covered = () => Math.max(standing.coverage, coveredShare(coverage.seen()));

  const questionsLeft = () =>
    [...document.querySelectorAll<HTMLElement>('[data-questions-left]')].reduce(
      (sum, { dataset }) => sum + Number(dataset.questionsLeft),
      0,
    );

  function show(): void {
    draw(
      describeStanding(language, {
        opened,
        standing,
        activeSeconds: activeSeconds(),
        coverage: covered(),
        idle: meter.state === 'idle',
        elsewhere: elsewhere(),
        offline: failures > 0,
        refusal,
        questionsLeft: questionsLeft(),
      }),
    );
  }

  function failed(error: unknown): void {
    if (!(error instanceof Refused)) throw error;
    if (error.status === 0) {
      failures += 1;
      retryAt = performance.now() + retryDelay(failures, error.retryAfterMs);
      heldUntil = performance.now() + error.retryAfterMs;
    } else if (error.status === 401) {
      location.assign(`/login?next=${encodeURIComponent(location.pathname)}`);
    } else if (error.status === 410) {
      opened = null;
    } else {
      refusal = error.message;
    }
  }

  async function open(): Promise<void> {
    busy = true;
    try {
      await studyOutbox.flush();
      opened = await postJson<Opened>('/study/sessions', { collection, id });
      standing = opened;
      seq = 0;
      beganMs = answeredMs = meter.activeMs;
      sentAt = performance.now();
      failures = 0;
      coverage.restore(opened.seen ?? []);
    } catch (error) {
      failed(error);
    }
    busy = false;
    show();
  }

  async function beat({ resume = false, leaving = false } = {}): Promise<void> {
    if (!opened || over() || (busy && !leaving)) return;
    const { session } = opened;
    const reading = meter.activeMs;
    const seen = coverage.seen();
    const report: Report = {
      seq: ++seq,
      activeMs: Math.round(reading - beganMs),
      coverage: coveredShare(seen),
      visible: leaving || !document.hidden,
      seen,
      ...(resume && { resume: true }),
    };
    busy = true;
    sentAt = performance.now();
    sentCoverage = covered();
    try {
      const answer = await postJson<Standing>(`/study/sessions/${session}/beats`, report, {
        keepalive: leaving,
      });
      // An answer that was overtaken by a later one's says nothing new.
      if (reading >= answeredMs) {
        standing = answer;
        answeredMs = reading;
      }
      if (failures > 0) studyOutbox.drop(session);
      failures = 0;
    } catch (error) {
      failed(error);
      if (failures > 0) studyOutbox.keep(session, report);
    }
    busy = false;
    show();
  }

  function step(visible = !document.hidden): void {
    const before = meter;
    meter = tickMeter(meter, {
      now: performance.now(),
      visible,
      playing: Boolean(media && !media.paused && !media.ended),
    });
    if (elsewhere() || over() || !opened) meter = { ...meter, activeMs: before.activeMs };
    const passed = meter.activeMs - before.activeMs;
    if (passed > 0) coverage.tick(passed);
  }

  function reportIfDue(): void {
    const now = performance.now();
    if (busy || over() || document.hidden) return;
    if (failures > 0 && now < retryAt) return;
    if (!opened) return void open();
    const fresh = meter.activeMs > answeredMs || covered() > sentCoverage;
    if (!fresh || elsewhere()) return;
    const timed = activeSeconds() >= opened.requiredSeconds;
    const read = covered() >= opened.requiredCoverage;
    const newlyTimed = timed && standing.activeSeconds < opened.requiredSeconds;
    const newlyRead = read && standing.coverage < opened.requiredCoverage;
    const wait = (timed && read) || newlyTimed || newlyRead ? FINISHING_MS : BEAT_MS;
    const stopped = meter.state !== 'running' && meter.activeMs > answeredMs;
    if (failures > 0 || stopped || now - sentAt >= wait) void beat();
  }

  function touched(deliberate: boolean): void {
    meter = touchMeter(meter, performance.now());
    if (deliberate && elsewhere()) void beat({ resume: true });
  }

  for (const name of ['pointerdown', 'keydown', 'touchstart']) {
    addEventListener(name, () => touched(true), { passive: true });
  }
  for (const name of ['pointermove', 'scroll', 'wheel']) {
    addEventListener(name, () => touched(false), { passive: true });
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      step(true);
      if (meter.activeMs > answeredMs || covered() > sentCoverage) void beat({ leaving: true });
      step(false);
    } else {
      touched(false);
    }
  });
  document.addEventListener(GATE_OPENED, () => void beat());
  addEventListener('online', () => {
    retryAt = heldUntil;
    reportIfDue();
  });
  setInterval(() => {
    step();
    reportIfDue();
    if (opened || failures > 0) show();
  }, 1000);
  void open();
}

const bar = document.getElementById('study-clock');
if (bar) runClock(bar);
