export const zh = {
  title: '检查题',
  lead: (must: boolean): string =>
    must ? '答对这道题，才能接着学。' : '答了这道题，接着学；答案和解析答过就能看。',
  confirm: '就选这个',
  sending: '正在判…',
  answerFirst: '请先作答。',
  right: '答对了',
  wrong: '没答对，看看解析',
  wrongAgain: '没答对，再想想',
  wrongAgainLead: '可以回到前面再看一遍，答对了接着学。',
  again: '再答一次',
  goOn: '接着学',
  /** For editors, where a question stands. */
  afterCard: (card: number) => `第 ${card} 张卡片之后：`,
  atTime: (time: string) => `播到 ${time}：`,
  preview: '学员会在这些地方停下来答题',
};
