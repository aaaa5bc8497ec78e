import { expect, it } from 'vitest';

import { giftBlocks } from '../../../../cms/domain/quiz/bank/giftBlocks.ts';
import { readGift } from '../../../../cms/operations/quiz/bank/readGift.ts';

const giftOf = async (text: string) => (await readGift(giftBlocks(text)))[0];
const only = async (text: string) => {
  const list = await readGift(giftBlocks(text));
  expect(list).toHaveLength(1);
  const read = list[0]?.read;
  return read && 'item' in read ? read.item : (read?.problem[0] ?? null);
};
const right = (texts: string[], ...correct: number[]) =>
  texts.map((text, n) => ({ text, correct: correct.includes(n) }));

it.each([
  ['::Q1:: Which is a metal? {=iron ~wood ~salt}', { type: 'single', stem: 'Which is a metal?', options: right(['iron', 'wood', 'salt'], 0) }],
  ['安全生产的方针是：{\n=安全第一：预防为主\n~效益: 第一\n}', { type: 'single', stem: '安全生产的方针是：', options: right(['安全第一：预防为主', '效益: 第一'], 0) }],
  ['Time: 12:30? {=yes: now ~no: later}', { stem: 'Time: 12:30?', options: right(['yes: now', 'no: later'], 0) }],
  ['2+2=4, C#, a~b {T}', { type: 'true-false', stem: '2+2=4, C#, a~b', answer: true }],
  ['It is so. {false}', { type: 'true-false', answer: false }],
  ['Two of them {~%50%a ~%50%b ~%-100%c}', { type: 'multiple', options: right(['a', 'b', 'c'], 0, 1) }],
  ['Three {~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}', { type: 'multiple', options: right(['a', 'b', 'c', 'd'], 0, 1, 2) }],
  ['Founded in {=1921 =一九二一}.', { type: 'fill-in', stem: 'Founded in _____ .', answers: ['1921', '一九二一'] }],
  ['Pi {#3.14:0.01}', { type: 'numeric', value: 3.14, tolerance: 0.01 }],
  ['Pi {#=3.14:0.01#so: it is ~%0%3:1}', { type: 'numeric', value: 3.14, tolerance: 0.01 }],
  ['Between {#1..5}', { type: 'numeric', value: 3, tolerance: 2 }],
  ['Match {=a -> 1 =b: c -> 2}', { type: 'matching', pairs: [{ left: 'a', right: '1' }, { left: 'b: c', right: '2' }] }],
  ['From a {=a->b ~b->a}', { type: 'single', options: right(['a->b', 'b->a'], 0) }],
  ['Why? {=a ~b ####Because: so.}', { type: 'single', explanation: 'Because: so.' }],
  ['[html]<p>一&nbsp;&lt;二</p><p>三</p>{=<b>是</b> ~否}', { stem: '一 <二\n三', options: right(['是', '否'], 0) }],
  ['a\\{b\\}\\: c\\nd {T}', { stem: 'a{b}: c\nd' }],
  ['// [id:AQ-7] [tag:x]\n::t::Stem {T}', { code: 'AQ-7', stem: 'Stem' }],
])('reads %s', async (text, expected) => {
  expect(await only(text)).toMatchObject(expected);
}); // prettier-ignore

it('reads the answers of blanks from our comment, as long as the text stands for them', async () => {
  const facts = '// [question] {"blanks":[["1921","一九二一"],["南湖"]],"leniency":["case"]}';
  const read = (answer: string, comment = facts) =>
    giftOf(`${comment}\n党成立于____年，在____。 {=${answer}}`);
  expect(await read('%100%1921；南湖')).toMatchObject({
    read: {
      item: { answers: [], blanks: [['1921', '一九二一'], ['南湖']], leniency: ['case'] },
    },
  });
  for (const changed of [await read('1921；北湖'), await read('1921；南湖 =南湖')]) {
    expect(changed).toMatchObject({ note: 'blanks-unsaid', read: { item: { blanks: null } } });
  }
  expect(await read('1921；南湖', '// moved')).toMatchObject({
    ...{ note: 'blanks-unsaid', read: { item: { blanks: null, leniency: null } } },
  });
  const one = await giftOf(`${facts}\n党成立于____年。 {=1921；南湖}`);
  expect(one?.read).toEqual({ problem: ['blanks-differ'] });
  const other = await giftOf(`${facts}\n对吗？ {T}`);
  expect(other?.read).toMatchObject({ item: { blanks: null, leniency: null } });
});

it.each([
  ['gift-essay', 'Write about it. {}'],
  ['gift-description', 'Just so you know.'],
  ['gift-weights', 'Parts {=a ~%50%b ~c}'],
  ['gift-weights', 'Parts {~%70%a ~%30%b ~c}'],
  ['gift-weights', 'Half {=%100%a =%50%b}'],
  ['gift-several-right', 'Both {=a =b ~c}'],
  ['gift-several-values', 'Values {#=1:0 =2:0}'],
  ['gift-distractor', 'Match {=a -> 1 =b -> 2 = -> 3}'],
  ['gift-wildcard', 'Like {=a*}'],
  ['gift-picture', '[html]<img src="x">{T}'],
  ['gift-unreadable', 'Never ends {=a ~b'],
  ['multiple-needs-a-right-one', 'None {~a ~b}'],
])('says %s', async (name, text) => {
  expect(await only(text)).toBe(name);
});

it('loses no question to another, knows topics and lines', async () => {
  const text = [
    ...['// a head', '', '$CATEGORY: $course$/top/安全生产', '', 'One {T}', ''],
    ...['Broken {=a', '', '::Three:: Three {F}', '::Four:: Four {', '=a', '~b', '}'],
    ...['$CATEGORY: 党史//国史', 'Five {#5}', ''],
  ].join('\r\n');
  const list = await readGift(giftBlocks(text));
  expect(
    list.map(({ row, read }) => [row, 'item' in read ? read.item.topics : read.problem[0]]),
  ).toEqual([
    [5, ['安全生产']],
    [7, 'gift-unreadable'],
    [9, ['安全生产']],
    [10, ['安全生产']],
    [15, ['党史/国史']],
  ]);
});
