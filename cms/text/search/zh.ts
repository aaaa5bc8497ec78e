export const zh = {
  refusals: {
    'search-down': '搜索暂时用不了，学习和测验不受影响，请稍后再试',
  },
};
