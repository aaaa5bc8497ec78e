export const zh = {
  begun: '正在准备文件……',
  soFar: (done: string, people: string) => `正在写入文件：${done} / ${people} 人`,
  written: (people: string) => `文件已写好，共 ${people} 人。`,
};
