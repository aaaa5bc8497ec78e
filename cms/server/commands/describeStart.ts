interface Started {
  url: string;
  role: 'all' | 'site' | 'admin';
  dataDir: string;
  seconds: number;
  /** Password of the demo accounts, where there are any. */
  password?: string;
  /** A database without accounts: the first one is made at /admin. */
  empty: boolean;
}

/**
 * What a start prints: where everything is and how to get in.
 *
 * @returns lines, ready to print
 */
export function describeStart(started: Started): string {
  const { url, role, dataDir, seconds, password, empty } = started;
  const lines = [
    `政工学堂已启动，用时 ${seconds.toFixed(1)} 秒 (Zhenggong Study Hall is ready)`,
    '',
  ];
  if (role !== 'admin') lines.push(`  学习门户 Portal       ${url}`);
  if (role !== 'site') lines.push(`  管理后台 Back office  ${url}/admin`);
  if (password) {
    lines.push(
      '  演示账号 Accounts     staff  worker  manager  editor  trainer  admin',
      `  密码     Password     ${password.trim()}`,
    );
  }
  if (empty) lines.push(`  首个管理员请在 ${url}/admin 创建 (make the first admin there)`);
  lines.push(`  数据目录 Data         ${dataDir}`, '', '  按 Ctrl-C 停止 (Ctrl-C to stop)');
  const rule = '─'.repeat(72);
  return [rule, ...lines, rule].join('\n');
}
