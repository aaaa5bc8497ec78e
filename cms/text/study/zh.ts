export const zh = {
  refusals: {
    'session-expired': '这次学习已经过期，请重新打开页面',
    'session-unknown': '没有这次学习的记录，请重新打开页面',
    'session-foreign': '这是别人的学习记录',
  },
};
