export const zh = {
  title: '搜索',
  titleOf: (query: string) => `搜索：${query}`,
  idle: '想学什么，搜一下',
  down: '搜索暂时用不了',
  /** Why it is down, as a sentence that ends. */
  downBecause: (reason: string) => `${reason}。`,
  found: (total: string) => `找到 ${total} 项`,
  nothing: (query: string) => `没有找到“${query}”`,
  form: '搜索内容',
  field: '要找的内容',
  hint: '文章、微课、题目，可用拼音',
  search: '搜索',
  tips: '可以试试',
  /** What finds something in the demo content, and shows what can be typed. */
  tried: ['安全', '班前会', '调解', '劳动合同', 'tiaojie', '写稿'],
  results: '搜索结果',
  otherwise: '换个说法试试，少写几个字，或者用拼音、拼音首字母。',
  toKinds: '到学习里按类型找',
  toLibrary: '到学习里看看',
};
