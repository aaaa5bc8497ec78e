import { publicKey } from '../../cms/domain/passes/publicKey.ts';
import { verifyPass } from '../../cms/domain/passes/verifyPass.ts';
import { expect, test } from '../fixtures/journey.ts';

interface Lying {
  purpose: string;
  prepared: string;
  signature: string;
}

/** What lies in the browser, as it is stored there. */
const readPasses = () =>
  new Promise<Lying[]>((resolve, reject) => {
    const opening = indexedDB.open('passes');
    opening.onerror = () => reject(new Error('The passes can’t be opened'));
    opening.onsuccess = () => {
      const all = opening.result.transaction('passes').objectStore('passes').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result as Lying[]);
      };
    };
  });

test('passes are drawn on the device, proved by the published keys, kept, and removed', async ({
  page,
  signIn,
  newLearner,
  expectGoodPage,
}) => {
  const { username } = await newLearner('DSK-JJ');
  await signIn(username);
  await page.goto('/me');
  await page.getByRole('link', { name: '匿名凭证' }).click();
  const drawer = page.getByRole('region', { name: '这台设备上的凭证' });
  await expect(drawer.getByText('0 张', { exact: true })).toHaveCount(3);
  await expectGoodPage(page);

  // The arithmetic comes when it is wanted. Of three answers the last is lost on its way.
  let posted = 0;
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.route('**/voice/passes', async (route) => {
    posted += 1;
    const answer = await route.fetch();
    if (posted === 3) await route.abort();
    else await route.fulfill({ response: answer });
  });
  const keysAsked = page.waitForRequest('**/voice/keys.json');
  await drawer.getByRole('button', { name: '领这个月的' }).click();
  const asked = await (await keysAsked).allHeaders();
  expect(asked.cookie).toBeUndefined();
  await expect(drawer.getByRole('status')).toContainText('连不上服务器');
  expect(scripts.length).toBeGreaterThan(0);
  await expect(drawer.getByText('10 张', { exact: true })).toHaveCount(2);

  // What was lost is asked for again, and costs nothing.
  await page.reload();
  await drawer.getByRole('button', { name: '领这个月的' }).click();
  await expect(drawer.getByRole('status')).toContainText('领好了 10 张');
  await expect(drawer.getByText('10 张', { exact: true })).toHaveCount(3);
  await expect(drawer).toContainText(/这个月有 \d+ 人领过/);
  await expectGoodPage(page);
  await drawer.getByRole('button', { name: '领这个月的' }).click();
  await expect(drawer.getByRole('status')).toContainText('已经领完');

  const passes = await page.evaluate(readPasses);
  expect(passes).toHaveLength(30);
  const { keys } = (await (await page.request.get('/voice/keys.json')).json()) as {
    keys: { purpose: string; jwk: { n: string } }[];
  };
  for (const { purpose, ...pass } of passes) {
    const modulus = keys.find((key) => key.purpose === purpose)?.jwk.n ?? '';
    const [prepared, signature] = [pass.prepared, pass.signature].map((part) => Buffer.from(part, 'base64url')); // prettier-ignore
    if (!prepared || !signature) throw new Error('No pass');
    expect(verifyPass(publicKey(modulus), { prepared, signature })).toBe(true);
  }

  // They stay with the device, whoever is signed in, until somebody removes them.
  await page.goto('/me');
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/login/);
  await signIn('staff');
  await page.goto('/voice/anonymous');
  await expect(drawer.getByText('10 张', { exact: true })).toHaveCount(3);
  await drawer.getByText('清除这台设备上的凭证').click();
  await expectGoodPage(page);
  await drawer.getByRole('button', { name: '确定清除' }).click();
  await expect(drawer.getByText('0 张', { exact: true })).toHaveCount(3);
  expect(await page.evaluate(readPasses)).toEqual([]);
});

test('a key that is another than before is told, and nothing is drawn with it', async ({
  page,
  signIn,
  newLearner,
}) => {
  const { username } = await newLearner('DSK-JJ');
  await signIn(username);
  await page.goto('/voice/anonymous');
  const drawer = page.getByRole('region', { name: '这台设备上的凭证' });
  await drawer.getByRole('button', { name: '领这个月的' }).click();
  await expect(drawer.getByRole('status')).toContainText('领好了 30 张');

  const other = await newLearner('DSK-JJ');
  await page.goto('/me');
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/login/);
  await signIn(other.username);
  await page.goto('/voice/anonymous');
  await page.route('**/voice/keys.json', async (route) => {
    const answer = await route.fetch();
    const { keys } = (await answer.json()) as { keys: { jwk: { n: string } }[] };
    for (const key of keys) key.jwk.n = `${key.jwk.n.slice(0, -2)}AQ`;
    await route.fulfill({ response: answer, json: { keys } });
  });
  await drawer.getByRole('button', { name: '领这个月的' }).click();
  await expect(drawer.getByRole('status')).toContainText('和这台设备上次看到的不一样');
  await expect(drawer.getByText('10 张', { exact: true })).toHaveCount(3);
});

test('what is posted as nobody says of itself only where it comes from', async ({
  page,
  signIn,
}) => {
  await signIn('staff');
  await page.goto('/voice/anonymous');
  const sent = page.waitForRequest('**/voice/passes');
  // The portal's way of sending as nobody, to an address that wants somebody.
  const status = await page.evaluate(async () => {
    const as = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
    const answer = await fetch('/voice/passes', { method: 'POST', body: '{}', ...as });
    return answer.status;
  });
  // Not 403: the web server takes it for the portal's own. Not 400: nobody is signed in.
  expect(status).toBe(401);
  const headers = await (await sent).allHeaders();
  expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
});

test('over plain HTTP no passes are offered, and the page says why', async ({
  page,
  signIn,
  expectGoodPage,
}) => {
  await signIn('staff');
  // As it is under any address but localhost without HTTPS.
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await page.goto('/voice/anonymous');
  await expect(page.getByRole('alert')).toContainText('现在的连接没有加密');
  await expect(page.getByRole('button', { name: '领这个月的' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '怎么做到的' })).toBeVisible();
  await expectGoodPage(page);
});
