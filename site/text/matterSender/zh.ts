export const zh = {
  sending: '正在提交……',
  /** Nothing reached the server, or no answer came back. */
  waits: '现在没有网络，先存在这台设备上。有网时打开“心声”会自动提交，不会重复。',
  waiting: (count: number) => `有 ${count} 件还没有发出，存在这台设备上`,
  refused: (why: string) => `没有收下：${why}`,
  sendNow: '现在提交',
  remove: '删除',
  done: (number: string) => `已登记，编号 ${number}。`,
  pictureFailed: '照片没有收下，可以凭查询码再补充。',
  passes: (count: number) => `这台设备上有 ${count} 张匿名凭证，这次用一张。`,
  noPasses: '这台设备上没有匿名凭证，请先领取。',
};
