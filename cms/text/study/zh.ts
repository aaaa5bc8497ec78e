export const zh = {
  refusals: {
    'checkpoint-twice': '同一道题在一节微课里只能用一次',
    'checkpoint-card': '请填检查题在第几张卡片之后，不能超过卡片的张数',
    'checkpoint-time': '请填播到几分几秒，如 1:30',
    'checkpoint-film': '这节微课没有视频或音频，检查题请放在卡片之后',
    'checkpoint-unknown': '这节微课里没有这道检查题，请重新打开页面',
    'checkpoint-changed': '这道题刚刚改过，请刷新页面再答',
    'session-expired': '这次学习已经过期，请重新打开页面',
    'session-unknown': '没有这次学习的记录，请重新打开页面',
    'session-foreign': '这是别人的学习记录',
  },
};
