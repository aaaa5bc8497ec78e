export const zh = {
  /** How many lie on this device, and of them those drawn a day ago or more. */
  lying: (count: number, rested: number) =>
    count > 0 && rested > 0 ? `${count} 张，${rested} 张放了一天以上` : `${count} 张`,
  drawing: '正在领，请不要关页面……',
  drawn: (count: number) => `领好了 ${count} 张，每张的章都验过。先放着，过一天再用更稳妥。`,
  nothing: '这个月的已经领完，下个月可以再领。',
  cleared: '这台设备上的凭证清除了。',
  keyChanged:
    '密钥和这台设备上次看到的不一样，没有领。请先和同事核对指纹；确认没有问题，清除这台设备上的凭证后再领。',
  failed: '没有领成，请稍后再试。没领到的不算数。',
  noStore: '这个浏览器存不了凭证，可能开了无痕模式；请换普通窗口再试。',
  none: '这台设备上没有能用的凭证，请先领取',
};
