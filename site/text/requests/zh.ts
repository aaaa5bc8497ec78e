export const zh = {
  unreachable: '连不上服务器',
  noAnswer: '服务器没有回应',
};
