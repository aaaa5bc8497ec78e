interface Most {
  most: number;
}

export const zh = {
  refusals: {
    'notice-title': ({ most }: Most) => `请填写通知的标题，最多 ${most} 个字`,
    'notice-body': ({ most }: Most) => `请填写通知的正文，最多 ${most} 个字`,
    'notice-from': '开始的日期要从今天起，按 年-月-日 填写',
    'notice-until': '看完的期限不能早于开始的日期，按 年-月-日 填写',
    'notice-units': '请选择发给哪些单位',
    'notice-unit-unknown': '选的单位里有已经不存在的，请重新选择',
    'notice-outside-units': '只能给本单位和下级单位发通知',
    'notice-for-nobody': '选的单位和分层里现在一个人也没有，没有发出',
    'notice-unknown': '没有这条通知',
    'notice-withdrawn': '这条通知已经撤回，不用再阅',
    'notice-not-whole': '这条通知也发给了别的单位，只有管理员可以撤回',
    'forbidden/notice': '只有培训管理员可以发通知',
  },
};
