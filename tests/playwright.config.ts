import { defineConfig } from 'playwright/test';

import { findChromium } from './fixtures/findChromium.ts';

const executablePath = process.env.TEST_CHROMIUM ?? (await findChromium());

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './fixtures/platformForBrowser.ts',
  // The tests make the people they need, and read mostly. One more than there are cores: some wait
  // for what the platform tells at the next full minute.
  workers: 3,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  forbidOnly: process.env.CI === 'true',
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    screenshot: 'off',
    video: 'off',
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: [
    // The company's beginning and a voice's way start platforms of their own, and have phones in
    // them; what is opened from a disk is one and the same on both.
    {
      name: 'phone',
      testIgnore: [
        '**/companyJourney.spec.ts',
        '**/capsuleJourney.spec.ts',
        '**/yearEndJourney.spec.ts',
        '**/voiceToTheEnd.spec.ts',
        '**/examJourney.spec.ts',
      ],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
});
