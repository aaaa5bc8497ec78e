export const zh = {
  clock: '学习计时',
  active: '有效学习',
  watched: '已看',
  read: '已读',
};
