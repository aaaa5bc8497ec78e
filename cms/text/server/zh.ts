export const zh = {
  refusals: {
    'bad-origin': '请求来自其他网站，已拒绝。',
    'body-too-large': '提交的内容太大。',
    'length-required': '请求缺少 Content-Length。',
    'not-here': '此地址不由本服务提供。',
    'forbidden/metrics': '运行指标只供本机或凭 METRICS_TOKEN 查看。',
    'bad-request': '请求的地址有误。',
    'bad-host': '请求的 Host 有误。',
    'too-many-requests': ({ seconds }: { seconds: number }) =>
      `操作太频繁，请过 ${seconds} 秒再试。`,
    'unsupported-type': '不支持这种格式的内容。',
    'internal-error': '服务器出错，请稍后再试。',
    internal: '系统出了问题，请稍后再试',
    'database-away': '系统正在切换数据库，请过几秒再试，已保存的内容不会丢',
    busy: '系统繁忙，请稍后再试',
    'method-not-allowed': '这个地址不支持这种请求',
    'invalid-json': '请求的内容不是有效的 JSON',
    'invalid-input': ({ fields }: { fields: string[] }) =>
      `请求的内容不对${fields.length > 0 ? `：${fields.join('、')}` : ''}`,
  },
};
