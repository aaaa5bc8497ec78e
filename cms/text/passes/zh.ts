export const zh = {
  refusals: {
    'no-passes-left': ({ allowance }: { allowance: number }) =>
      allowance === 1
        ? '这份问卷的匿名凭证你已经领过，一人一张'
        : `这个月的匿名凭证你已经领完，每人每月 ${allowance} 张；下个月可以再领`,
    'pass-used': '这张匿名凭证已经用过，一张只能用一次',
    'pass-invalid': '这张匿名凭证无效或者过期了，请换一张',
    'pass-month': '签发匿名凭证的密钥按月更换，请刷新页面再领',
    'passes-unknown': '没有这一种匿名凭证，可能已经截止',
    'blinded-form': '送来的数据不是可以签的凭证，请刷新页面再领',
  },
};
