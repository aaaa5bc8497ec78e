interface Verified {
  learners: number;
  entries: number;
  breaches: number;
  /** Projections built anew; undefined where that was not asked for. */
  repaired?: number;
  seconds: string;
}

/**
 * What the process prints to whoever runs it, who has told it no language: Chinese, and English
 * for whoever does not read it.
 */
export const processLines = {
  ready: (seconds: string) => `政工学堂已启动，用时 ${seconds} 秒 (Zhenggong Study Hall is ready)`,
  portalAt: (url: string) => `  学习门户 Portal       ${url}`,
  backOfficeAt: (url: string) => `  管理后台 Back office  ${url}/admin`,
  accounts: '  演示账号 Accounts     staff  worker  manager  editor  trainer  admin',
  password: (password: string) => `  密码     Password     ${password}`,
  firstAdminAt: (url: string) => `  首个管理员请在 ${url}/admin 创建 (make the first admin there)`,
  dataIn: (directory: string) => `  数据目录 Data         ${directory}`,
  howToStop: '  按 Ctrl-C 停止 (Ctrl-C to stop)',
  developmentAt: (url: string) => `开发服务器 (development) ${url}`,

  backOffice: '管理后台 (back office)',
  portal: '学习门户 (portal)',
  waitingForBuild: '另一个进程正在构建，等待它完成…… (Waiting for another build.)',
  building: (part: string) => `构建${part}……`,
  built: (part: string, seconds: number) => `构建${part}完成，用时 ${seconds} 秒`,
  buildFailed: (part: string, log: string) =>
    `构建${part}失败，详见 ${log} (The build failed; see the log.)`,

  waitingForStart: '另一个进程正在启动，等待它完成…… (Waiting for another start.)',
  lockHeld: (file: string) =>
    `另一个进程一直占用 ${file}，已放弃等待。(Another process holds this lock.)`,
  seeding: '写入演示内容…… (Writing the demo content.)',
  seeded: (seconds: number) => `演示内容已写入，用时 ${seconds} 秒`,

  reindexed: (documents: number) =>
    `搜索索引已重建，共 ${documents} 篇 (${documents} documents indexed)`,
  verified: ({ learners, entries, breaches, repaired, seconds }: Verified) => {
    const mended = repaired === undefined ? '' : `，重建汇总 ${repaired} 份`;
    const result = breaches === 0 ? '全部相符' : `发现问题 ${breaches} 处`;
    return `台账核对：${learners} 名学员，${entries} 条，${result}${mended}，用时 ${seconds} 秒 (${entries} entries, ${breaches} breaches)`;
  },

  searchMissing: (system: string) =>
    `此系统（${system}）没有内置搜索服务，请用 MEILI_URL 指定一个；其他功能照常。(No Meilisearch for this system: set MEILI_URL; all else works.)`,
  searchStopped: (reason: string, seconds: number, log: string) =>
    `搜索服务已停止（${reason}），${seconds} 秒后重新启动；日志 ${log} (Search stopped; restarting.)`,

  unexpected: (error: string, details: string) =>
    `意外错误：${error} (unexpected error; details: ${details})`,
  stopFailed: (error: string) => `停止时出错：${error}`,
  environmentWrong: (problem: string) => `环境变量有误：${problem}`,
  secretMissing: (host: string) =>
    `HOST=${host} 可从其他机器访问，必须设置 PAYLOAD_SECRET（至少 16 个字符的随机字符串）。(PAYLOAD_SECRET is required when HOST is not loopback.)`,
  notWritable: (variable: string, directory: string, problem: string) =>
    `无法写入 ${variable} 指定的目录 ${directory}（${problem}）。(The directory is not writable.)`,
  portTaken: (port: number) =>
    `端口 ${port} 已被占用，请停止占用它的程序，或用 PORT=… 换一个端口。(Port ${port} is already in use.)`,
  portForbidden: (port: number) =>
    `没有权限使用端口 ${port}，请用 PORT=… 换一个大于 1023 的端口。(No permission to use port ${port}.)`,
  hostUnusable: (host: string, code: string | undefined) =>
    `无法在 HOST=${host} 上监听（${code ?? '未知错误'}）。(Cannot listen on this HOST.)`,
  notSqlite: (file: string) =>
    `${file} 不是 SQLite 数据库文件，请检查 DATABASE_URI。(Not an SQLite database.)`,
  fileUnusable: (file: string, problem: string) =>
    `无法读写数据库文件 ${file}（${problem}）。(The database file cannot be opened.)`,
  mongoUnreachable: (problem: string) =>
    `无法连接 DATABASE_URI 指定的 MongoDB：${problem} (MongoDB cannot be reached.)`,
};
