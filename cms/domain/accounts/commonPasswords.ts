/**
 * What many people choose, as it stands before any digits and signs that are hung on: `password`
 * stands for `Password123!` too. From the heads of the lists of leaked passwords (SecLists, the
 * CSDN and 12306 leaks) and the habits of Chinese offices.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...['password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'passwd', 'pass', 'mima', 'mypassword'],
  ...['admin', 'administrator', 'root', 'user', 'guest', 'login', 'test', 'testtest', 'demo'],
  ...['qwerty', 'qwertyui', 'qwertyuiop', 'qwer', 'qweasd', 'qweasdzxc', 'asdf', 'asdfghjk'],
  ...['asdfghjkl', 'asdfasdf', 'zxcvbn', 'zxcvbnm', 'qazwsx', 'qazwsxedc', 'q1w2e3r4', 'wasd'],
  ...['1q2w3e4r', '1qaz2wsx', 'qwe', 'asd', 'zxc', 'qaz', 'a', 'aa', 'aaa', 'abc', 'abcd', 'abcde'],
  ...['abcdef', 'abcdefg', 'abcdefgh', 'q', 'qq', 'z', 'zz', 'x', 'xx', 'w', 'ww', 's', 'ss', 'wo'],
  ...['welcome', 'letmein', 'iloveyou', 'loveyou', 'lovelove', 'love', 'sunshine', 'princess'],
  ...['football', 'baseball', 'monkey', 'dragon', 'master', 'superman', 'batman', 'michael'],
  ...['computer', 'internet', 'whatever', 'trustno', 'starwars', 'hello', 'hellohello', 'secret'],
  ...['woaini', 'woaiwojia', 'woaibaobao', 'woaizhongguo', 'woaizuguo', 'nihao', 'wodemima'],
  ...[
    'wodemimashi',
    'aini',
    'ainiyiwannian',
    'baobao',
    'baobei',
    'laopo',
    'laogong',
    'mama',
    'baba',
  ],
  ...['zhongguo', 'china', 'beijing', 'shanghai', 'dangyuan', 'gongchandang', 'dangzhibu', 'zhibu'],
  ...['xuexi', 'xuexiqiangguo', 'zhenggong', 'zhenggongxuetang', 'xuetang', 'peixun', 'gonghui'],
  ...['meikuang', 'linchang', 'gongsi', 'jituan', 'anquan', 'anquandiyi', 'changge', 'kaixin'],
  ...[
    'pingan',
    'yishengpingan',
    'facai',
    'gongxifacai',
    'dajiahao',
    'taobao',
    'weixin',
    'zhifubao',
  ],
]);

/** Keys beside each other and the alphabet: a password that only walks along one is guessed first. */
export const KEY_ROWS: readonly string[] = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
];

/** Digits with a meaning, alone or twice: 一生一世, 我爱你, and the like. */
export const COMMON_DIGITS: readonly string[] = [
  ...['1314', '520', '521', '5201314', '1314520', '5211314', '3344', '1688', '147', '258', '369'],
  ...['159', '357', '456', '789', '1212', '1122', '112233', '123123', '123321', '654321', '121212'],
  ...['147258369', '159357', '741852963', '110', '119', '120', '12345', '123456', '123456789'],
  ...['007', '1949', '1001', '1921', '0701', '19491001', '19210701', '87654321', '9876543210'],
];
