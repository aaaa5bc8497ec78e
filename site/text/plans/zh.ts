export const zh = {
  title: '学习计划',
  year: (year: number) => `${year} 年`,
  none: '今年还没有给你的计划',
  left: (count: number) => `还有 ${count} 项必修要学`,
  allDone: '今年的必修都学完了',
  unpublished: '编辑还没有发布今年的计划。平时学的照样记学时。',
  unpublishedAction: '先学感兴趣的',
  /** Before the next item's title. */
  next: '下一项：',
  /** Behind it: by when. */
  nextBy: (day: string) => `（${day}前）`,
  finished: '全部学完了。',
  seeAll: (count: number) => `看全部 ${count} 项`,
  others: '其他分层的计划',
  othersCount: (count: number) => `共 ${count} 项，可以选着学`,
  preview: '这是草稿预览，学员看不到。',
  items: '计划里的内容',
  empty: '这个计划里还没有内容。',
  emptyAction: '去学习',
  progress: (done: number, total: number) => `必修 ${done} / ${total}`,
  item: {
    by: (day: string) => `${day}前`,
    done: '已学完',
    late: '可补学',
    required: '必修',
    optional: '选修',
  },
};
