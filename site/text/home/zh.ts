export const zh = {
  /** How the year is going, beside the ring with the calendar's notch. */
  pace: {
    done: '今年的目标已经完成，多学的也照样记入台账。',
    ahead: (hours: string) => `比日历进度（圈上的刻度）多 ${hours}，照这样学就行。`,
    onTime: '正好跟上日历进度，照这样学就行。',
    /** @param weekly what a week would take to catch up */
    behind: (should: string, weekly: string) =>
      `按日历今天应到 ${should}（圈上的刻度），每周学 ${weekly} 年底可以赶上。`,
    farBehind: (should: string) =>
      `按日历今天应到 ${should}（圈上的刻度）。时间紧，可以找培训管理员商量参加课堂或实境培训。`,
  },
};
