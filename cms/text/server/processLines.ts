interface Verified {
  learners: number;
  entries: number;
  breaches: number;
  /** Projections built anew; undefined where that was not asked for. */
  repaired?: number;
  seconds: string;
}

const databaseNames = { sqlite: 'SQLite', mongodb: 'MongoDB' };
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

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

  backupUsage:
    '用法：npm run backup -- 文件夹 [--with-secrets] (usage: npm run backup -- FOLDER [--with-secrets])',
  backingUp: (folder: string) => `备份到 ${folder}…… (Backing up.)`,
  uploadsCopied: (percent: number) => `  上传的文件：已复制 ${percent}% (uploads copied)`,
  databaseCopied: (percent: number) => `  数据库：已复制 ${percent}% (database copied)`,
  notAtOnce:
    '  这台 MongoDB 不是副本集，各集合只能先后读取，不在同一时刻。要得到同一时刻的备份，请改用副本集（一个成员即可），或先停下平台。(A standalone MongoDB is read one collection after the other; for a copy of one moment use a replica set, of one member at least, or stop the platform.)',
  snapshotGone: (problem: string) =>
    `备份中断：MongoDB 已不再保留开始时刻的数据（${problem}）。请重新备份；数据量大时请调高 minSnapshotHistoryWindowInSeconds。(The snapshot is gone; try again, or raise that setting.)`,
  nothingToBackUp: (place: string) =>
    `${place} 中没有数据库，没有可备份的内容。请检查 DATA_DIR 和 DATABASE_URI。(There is no database to back up.)`,
  folderInUse: (folder: string) =>
    `${folder} 不是空文件夹。备份要放进一个新的或空的文件夹；如果里面是中断的备份，可以删除。(The folder isn't empty; what a backup cut short left may be deleted.)`,
  backedUp: (files: number, bytes: number) =>
    `备份完成：${files} 个文件，${megabytes(bytes)} MB，校验值写在 manifest.json (${files} files backed up)`,
  secretsLeftOut:
    '  备份中没有密钥：恢复后大家要重新登录。要带上密钥请加 --with-secrets，并妥善保管。(No secrets in it: everybody signs in anew after a restore; --with-secrets adds them.)',
  uploadsMissing: (collection: string, dataDir: string) =>
    `  注意：数据库里有 ${collection} 的记录，${dataDir} 里却没有它们的文件。请检查 DATA_DIR，再备份一次。(Rows without a single file: check DATA_DIR and back up again.)`,
  ledgerNotVerified:
    '台账未核对：数据库的结构与本版本不同，启动本版本后可用 npm run ledger:verify 核对。(The ledger was not verified: the schema is of another release.)',

  restoreUsage: '用法：npm run restore -- 文件夹 (usage: npm run restore -- FOLDER)',
  restoring: (folder: string, madeAt: string) =>
    `从 ${folder} 恢复，备份于 ${madeAt}…… (Restoring.)`,
  sumsChecked: (percent: number) => `  校验：已核对 ${percent}% (sums checked)`,
  uploadsPlaced: (percent: number) => `  上传的文件：已放回 ${percent}% (uploads put back)`,
  databasePlaced: (percent: number) => `  数据库：已放回 ${percent}% (database put back)`,
  restored: '恢复完成 (restored)',
  searchLater: (problem: string) =>
    `搜索索引暂时没有重建（${problem}），启动后请运行 npm run reindex。(The search index was not rebuilt.)`,
  settingsThen: (settings: string) =>
    `  备份时的设置：${settings}。要沿用，请在启动时设置这些环境变量。(Settings at the time; set them where you start it.)`,
  noWholeBackup: (folder: string, manifest: string) =>
    `${folder} 里没有完整的备份：缺少 ${manifest}，可能是备份中断了。什么也没有恢复。(No whole backup there; nothing was restored.)`,
  backupDamaged: (file: string) =>
    `备份已损坏：${file} 与备份时不同或不见了，不能恢复。(The backup is damaged and can't be restored.)`,
  backupNewer: (made: string, here: string) =>
    `备份来自更新的版本（${made}，本版本 ${here}），请用那个版本恢复。(The backup is of a newer release.)`,
  otherDatabase: (made: 'sqlite' | 'mongodb') =>
    `备份来自 ${databaseNames[made]}，只能恢复到 ${databaseNames[made]}，请检查 DATABASE_URI。(A backup goes back to the kind of database it came from.)`,
  databaseInUse:
    'DATABASE_URI 指定的数据库不是空的。恢复只写入空的数据库，什么也没有改动。(The database is not empty; nothing was changed.)',
  placeInUse: (file: string) =>
    `这里不是空的：已有 ${file}。恢复只写入空的地方，什么也没有改动。(The place is not empty; nothing was changed.)`,
  restoredByAnother:
    '另一个进程也在恢复到这个数据库，请等它结束后再试。(Another restore into this database is under way.)',
  halfRestored:
    '这里的恢复没有做完，或还在进行。请再运行一次 npm run restore -- 文件夹。(A restore was cut short here or is under way: run it again.)',

  searchMissing:
    '没有找到搜索服务：请安装 Meilisearch 1.21 或更新的版本，让 meilisearch 命令在 PATH 中，或用 MEILI_URL 指定一个，然后重新启动；其他功能照常。(No search server: install Meilisearch 1.21 or newer as `meilisearch` on the PATH, or set MEILI_URL, and start again; all else works.)',
  searchStopped: (reason: string, seconds: number, log: string) =>
    `搜索服务已停止（${reason}），${seconds} 秒后重新启动；日志 ${log} (Search stopped; restarting.)`,

  repeated: (times: number, line: string) =>
    `一分钟内又出现 ${times} 次 (${times} more within a minute): ${line}`,
  otherFailures: (times: number) =>
    `一分钟内还有 ${times} 条其他错误，未逐条记录 (${times} other failures, not told one by one)`,

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
