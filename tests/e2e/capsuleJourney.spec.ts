import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { expect, test } from '../fixtures/journey.ts';

test('an audit capsule opens from a file without a network, and tells what was done to it', async ({
  page,
  context,
  signIn,
}, info) => {
  await signIn('trainer');
  await page.goto('/trainer');
  const link = page.getByRole('link', { name: '审计包' });
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-disposition']).toContain('attachment');
  const capsule = await answer.text();
  const published = await page.goto('/verify').then(() => page.locator('code').innerText());

  await context.setOffline(true);
  const root = page.locator('html');
  const broken = page.locator('.break');
  const open = async (name: string, file: string) => {
    const place = info.outputPath(`${name}.html`);
    await writeFile(place, file);
    await page.goto(pathToFileURL(place).href);
  };

  await open('sound', capsule);
  await expect(root).toHaveAttribute('data-verdict', 'sound');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('学时审计包');
  await page.getByLabel('把平台公布的指纹粘贴到这里').fill(published);
  await expect(page.getByText('一致，由该平台签发。')).toBeVisible();
  const person = page.locator('details').filter({ hasNotText: ' 0 / ' }).first();
  const told = await person.locator('summary').innerText();
  const hours = told.slice(0, told.lastIndexOf(' / ')).split('，').at(-1);
  await person.locator('summary').click();
  const listed = await person.locator('tbody tr td:nth-child(6)').allInnerTexts();
  expect(listed.reduce((sum, cell) => sum + Math.round(Number(cell) * 100), 0)).toBe(
    Math.round(Number(hours) * 100),
  );

  const begin = capsule.indexOf('id="capsule">') + 'id="capsule">'.length;
  const lines = capsule.slice(begin, capsule.lastIndexOf('</script>')).split('\n');
  const withLines = (changed: string[]) =>
    capsule.slice(0, begin) + changed.join('\n') + capsule.slice(capsule.lastIndexOf('</script>'));
  const at = lines.findIndex((line) => line.startsWith('{"t":"entry"'));
  const entry = lines[at] ?? '';
  const { seq } = JSON.parse(entry.split('\t')[0] ?? '') as { seq: number };
  // The blocks of the first two people, each up to its seal.
  const [first = 0, second = 0, third = 0] = lines.flatMap((line, n) => (line.startsWith('#') ? [n + 1] : [])); // prettier-ignore

  const raised = entry.replace(
    /"units":(\d)/,
    (_, digit: string) => `"units":${9 - Number(digit)}`,
  );
  const signature = lines.at(-1) ?? '';
  const resigned = signature.slice(0, -1) + (signature.endsWith('0') ? '1' : '0');
  const reordered = [...lines.slice(0, first), ...lines.slice(second, third), ...lines.slice(first, second), ...lines.slice(third)]; // prettier-ignore
  const cases: [string, string, string][] = [
    ['changed', withLines(lines.with(at, raised)), `第 ${seq} 条记录`],
    ['cut', capsule.slice(0, Math.floor((begin + capsule.length) / 2)), '文件不完整'],
    ['cut by its last byte', capsule.slice(0, -1), '文件不完整'],
    ['reordered', withLines(reordered), '与前一行接不上'],
    ['resigned', withLines(lines.with(-1, resigned)), '签名不符'],
    ['restyled', capsule.replace('#faf8f3', '#faf8f4'), '页面本身'],
  ];
  for (const [name, file, sentence] of cases) {
    expect(file, name).not.toBe(capsule);
    await open(name, file);
    await expect(broken.filter({ hasText: sentence }).first(), name).toBeVisible();
    await expect(root, name).toHaveAttribute('data-verdict', 'broken');
  }

  // A checker that was touched doesn't run at all, and the page says that nothing was checked.
  const rewritten = capsule.replace('breaks.length === 0', 'breaks.length !== -1');
  expect(rewritten).not.toBe(capsule);
  await open('rewritten', rewritten);
  await expect(page.getByText('说明程序没有运行')).toBeVisible();
  await expect(root).toHaveAttribute('data-verdict', 'broken');
});
