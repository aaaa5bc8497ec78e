export const zh = {
  carried: (day: string) => `今天的学时已满，这一项记到 ${day}`,
  earned: (hours: string) => `已学完，得 ${hours}`,
  earnedBefore: '今年已学完这一项，重温不再记学时',
  awaitingQuiz: '时间和内容已达到，做完检查就能记学时',
  offline: '网络断了，时间先记在手机上，连上后补报',
  unreachable: '连不上服务器，还没有开始计时，正在重试',
  elsewhere: '正在别处学习，轻触屏幕改在这里计时',
  idle: '计时已停：轻触屏幕继续',
  unseen: '时间已够，还有内容没看到',
  running: '继续计时',
  toRecord: '看我的学时',
  toCheck: '做检查',
};
