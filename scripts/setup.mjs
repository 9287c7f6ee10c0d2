/**
 * Makes a fresh clone ready: dependencies, Node 24, the build. Plain JavaScript for Node 20 and
 * later, since it runs before anything is installed. All progress goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** @param {string} sentence */
export const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** @param {string} sentence @returns {never} */
export function stop(sentence) {
  say(sentence);
  process.exit(1);
}

/** Node that comes with the project; the store's binary needs 22.14 or later. */
const ownNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** @returns {string} Path of a Node that can run Plexus. */
function findNode() {
  if (existsSync(ownNode)) return ownNode;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `Plexus needs Node 22.18 or later and found ${process.versions.node}; the npm package "node", which brings Node 24, did not install. Install Node 24 from nodejs.org, then run this again.`,
  );
}

/** Installs the dependencies unless those of this lockfile are there. */
function ensureDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.plexus-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Setting up: installing dependencies (about a minute, once) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (npm.status !== 0)
    stop(
      'The dependencies could not be installed (npm ci failed, see above). Is npm’s registry reachable?',
    );
  writeFileSync(stamp, lock);
}

/** @param {string} folder @returns {string[]} */
const listFiles = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Builds the app unless the build is newer than everything it is made from. */
export function ensureBuild() {
  const files = ['shared', 'electron', 'renderer'].flatMap(listFiles);
  files.push(join(root, 'electron.vite.config.ts'), join(root, 'package-lock.json'));
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  }
  const digest = hash.digest('hex');
  const stamp = join(root, 'out', '.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  say('Setting up: building the app …');
  const cli = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const build = spawnSync(findNode(), [cli, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (build.status !== 0) stop('The app could not be built (see above).');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/**
 * Sets up what is missing, then runs a TypeScript file of the project on Node 24 and ends with its
 * exit code.
 * @param {string} script Path from the project's root.
 * @param {string[]} parameters
 */
export function run(script, parameters) {
  ensureDependencies();
  const node = findNode();
  const bin = [join(root, 'node_modules', '.bin'), dirname(node), process.env['PATH']];
  const result = spawnSync(
    node,
    ['--disable-warning=ExperimentalWarning', join(root, script), ...parameters],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: bin.join(windows ? ';' : ':') },
    },
  );
  process.exit(result.status ?? 1);
}
