export const zh = {
  rehearsal: {
    title: '题库够不够抽',
    unsaved: '保存以后，这里会逐关比对题库。',
    columns: ['关卡', '要抽', '题库里合适的', '还差'],
    total: (questions: number) => `闯完全部关卡要答 ${questions} 题。`,
  },
  refusals: {
    'not-found/season': '没有这个赛季，或者它还没有发布',
    'not-found/run': '没有这次闯关',
    'forbidden/contest': '只有培训管理员可以看参与情况',
    'contest-not-invited': '这个赛季不对你所在的单位或分层开放',
    'contest-sees-keys': '你的账号可以查看题库，不参加闯关',
    'contest-not-open': ({ at }: { at: string }) => `这个赛季 ${at} 开始，到时再来闯关`,
    'contest-closed': ({ at }: { at: string }) => `这个赛季已在 ${at} 结束，之后的作答不再计分`,
    'contest-runs-used': ({ most }: { most: number }) =>
      `每天可以闯 ${most} 次，今天的次数已经用完，明天再来`,
    'contest-bank-short': '题库里的题不够抽一套，暂时不能闯关。请告诉编辑补充试题',
    'contest-run-foreign': '这是别人的闯关记录',
    'contest-run-over': '这次闯关已经结束，可以看看结果，再开始新的一次',
    'contest-not-asked': '现在要答的不是这道题，请回到闯关页面接着答',
    'contest-answered': '这道题已经答过，以第一次的回答为准',
    'contest-answer-missing': '还没有作答，请选好或填好再提交',
    'contest-review-later': ({ at }: { at: string }) => `答案和解析要到赛季结束（${at}）后才公布`,
    'season-over': '这个赛季已经结束，答案已经公布，不能再延长。请另建一个赛季',
    'season-without-levels': '请至少设一关',
    'level-needs-more': '过关要答对的题数不能多于这一关的题数',
  },
};
