export const zh = {
  clock: '学习计时',
  active: '有效学习',
  watched: '已看',
  read: '已读',
  needsScript: '计时要用到脚本：现在可以读，但不记学时；请在浏览器里允许脚本后再学。',
};
