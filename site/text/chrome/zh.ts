export const zh = {
  /** By their name in the navigation. */
  places: {
    home: '首页',
    library: '学习',
    search: '搜索',
    plans: '计划',
    record: '我的学时',
    voice: '心声',
    trainer: '培训管理',
    admin: '编辑后台',
    messages: '消息',
    me: '外观与账号',
  },
  messages: (unseen: number) => (unseen > 0 ? `消息，${unseen} 条未看` : '消息'),
  skip: '跳到正文',
  main: '主导航',
  work: '管理',
  tabs: '底部导航',
  search: { label: '搜索', hint: '找文章、微课、题目，可用拼音', suggestions: '相符的标题' },
  /** Before the name of who is signed in. */
  mine: '我的：',
  foot: '政工学堂：每一个学时都有出处',
  footPlans: '学习计划',
  pages: {
    label: '翻页',
    previous: '上一页',
    next: '下一页',
    at: (page: number, pages: number) => `第 ${page} / ${pages} 页`,
  },
  errors: {
    forbidden: {
      title: '没有权限',
      heading: '这一页不对你的账号开放',
      advice: '如果工作需要，请和本单位的管理员说明。',
    },
    missing: {
      title: '找不到页面',
      heading: '没有这个页面',
      advice: '它可能改了地址，或者已经撤下。可以搜一下标题，或者回首页。',
    },
    broken: {
      title: '出错了',
      heading: '这一页没有打开，问题在我们这边',
      advice: '已经记入的学时不受影响。过一会儿再试，或者先学别的。',
    },
    home: '回首页',
    search: '去搜索',
    again: '再试一次',
    study: '去学习',
  },
};
