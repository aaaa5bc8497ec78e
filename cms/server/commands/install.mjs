/**
 * Brings node_modules in step with package-lock.json before any npm script runs.
 *
 * Runs on the Node that happens to be installed (20 or newer) and so uses nothing but Node itself;
 * the script after it runs on the Node 24 that the install put into node_modules/.bin.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const lockFile = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules');
const stamp = path.join(installed, '.study-hall-lock');
const npmsNote = path.join(installed, '.package-lock.json');
const started = Date.now();

/** @param {string} line */
function fail(line) {
  console.error(line);
  process.exit(1);
}

const seconds = () => Math.round((Date.now() - started) / 1000);

/**
 * Whether npm's own note of what it installed names every package of the lock, in its version.
 * After `npm install something` the stamp is old although node_modules is right.
 *
 * @param {string} lock the text of package-lock.json
 */
function matchesLock(lock) {
  if (!existsSync(npmsNote) || !existsSync(path.join(installed, '.bin', 'node'))) return false;
  const wanted = JSON.parse(lock).packages;
  const present = JSON.parse(readFileSync(npmsNote, 'utf8')).packages;
  const withoutDev = process.env.npm_lifecycle_event === 'prestart';
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.link) return true;
    const found = present[place];
    if (!found) return entry.optional === true || (withoutDev && entry.dev === true);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`需要 Node.js 20 或更高版本，现为 ${process.version}。(Node.js 20 or newer is needed.)`);
}
if (!existsSync(lockFile))
  fail(`找不到 ${lockFile}，请重新获取代码。(package-lock.json is missing.)`);

const lock = readFileSync(lockFile, 'utf8');
const hash = createHash('sha256').update(lock).digest('hex');
const recorded = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (recorded !== hash) {
  if (!matchesLock(lock)) await install();
  try {
    writeFileSync(stamp, hash);
  } catch {
    // A read-only node_modules that matches the lock is fine: it is compared again next time.
  }
}

/** Runs `npm ci`, its output shown; ends this process when it fails. */
async function install() {
  console.log(
    '正在安装依赖，约 1.2 GB，通常需要 1–3 分钟…… (Installing dependencies, usually 1–3 minutes.)',
  );
  // Cut off in the middle, node_modules is nobody's, whatever package-lock.json comes back.
  for (const file of [stamp, npmsNote]) rmSync(file, { force: true });
  // npm draws its own progress on a terminal; elsewhere a line now and then shows it is alive.
  const pulse = process.stdout.isTTY
    ? undefined
    : setInterval(() => console.log(`  …… 安装中，已 ${seconds()} 秒`), 15_000);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, parameters] = npm?.endsWith('.js')
    ? // Not process.execPath: that may be the Node inside the node_modules that npm is about to empty.
      [process.env.npm_node_execpath ?? process.execPath, [npm, ...args]]
    : ['npm', args];
  // Without the variables of the npm that runs this script: its settings are not this install's.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)/.test(name)),
  );
  const child = spawn(command, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32' && command === 'npm',
  });
  const outcome = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? '' : (signal ?? `exit ${code}`)));
  });
  clearInterval(pulse);
  if (outcome) {
    fail(
      `依赖安装失败（npm ci: ${outcome}）。请检查网络与磁盘空间后重试。(Installing dependencies failed; see above.)`,
    );
  }
  console.log(`依赖安装完成，用时 ${seconds()} 秒。(Dependencies installed.)`);
}
