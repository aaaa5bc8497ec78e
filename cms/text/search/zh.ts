export const zh = {
  refusals: {
    'search-down': '搜索暂时用不了，学习和测验不受影响，请稍后再试',
    'synonyms-too-few': '请至少写两个意思相同的词，中间用等号隔开，例如：农发行 = 农业发展银行',
    'synonyms-too-many': '一组最多六个词，请分成几组',
    'synonym-too-short': '每个词至少两个字，不能只有标点',
  },
};
