// Starts the program from its files of code, with what V8 compiled of them on earlier starts: compiling is a third of what a verb costs.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { keep } from '../files/keep.js'
import { packed, unpacked } from './compiled-code.js'
import { compiledFolder, type Machine } from './compiled-folder.js'

declare const PROGRAM_HASH: string

type Program = Pick<typeof import('./index.js'), 'run'> & { main(): Promise<void> }

/** A program that ran longer has dropped what it compiled to begin with, so that keeping its code would lose that of others. */
const SOON_MS = 60_000

/**
 * Runs the program's first file and gives what it exports. As the process ends, the code that this command had to compile is kept beside
 * that of other commands; a later start of any of them finds it.
 *
 * @param machine says where the user keeps what can be made again; without such a place all is compiled each time
 * @param command what the person asked for: the first word after the program's name
 */
export function loadProgram(machine?: Machine, command = ''): Program {
  const folder = machine && compiledFolder(machine, PROGRAM_HASH)
  const scripts = folder === undefined ? { compiled } : keptScripts(folder, command)
  const { run, main } = loader(scripts.compiled)('./cli.cjs') as typeof import('./index.js')
  return { run, main: () => main(folder) }
}

type Compile = (file: string, source: string) => Script

const compiled: Compile = (filename, source) => new Script(source, { filename })

/** Loads files as `require` does, each once. A file holds one function, the one that Node wraps around a CommonJS module. */
function loader(compile: Compile): (name: string) => unknown {
  const installed = createRequire(__filename)
  const url = pathToFileURL(__filename).href
  const modules = new Map<string, { exports: unknown }>()
  return function load(name) {
    if (!name.startsWith('./')) return installed(name)
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    // First, for what the file loads that loads it in turn.
    modules.set(name, module)
    const file = join(__dirname, name)
    compile(file, sourceOf(file)).runInThisContext()(module.exports, load, module, file, __dirname, url)
    return module.exports
  }
}

/** Says what Node says of a part that is not there, as after an update while the program ran. */
function sourceOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw Object.assign(new Error(`Cannot find module '${file}'`), { code: 'ERR_MODULE_NOT_FOUND' })
  }
}

/** Scripts whose compiled code is in the folder, and will be once the process ends. */
function keptScripts(folder: string, command: string): { compiled: Compile } {
  // Other versions of Node, its options, and other processors compile to other code.
  const build = cachedDataVersionTag().toString(36)
  const unkept: { path: string; commands: readonly string[]; script: Script }[] = []
  process.once('exit', (code) => {
    // What could not even be understood is no command.
    if (code === 2 || performance.now() > SOON_MS) return
    for (const { path, commands, script } of unkept)
      keep(path, packed({ commands: [...commands, command], code: script.createCachedData() }))
  })
  return {
    compiled(filename, source) {
      const path = join(folder, `${basename(filename, '.cjs')}-${build}`)
      const kept = keptCode(path)
      const script = new Script(source, { filename, ...(kept && { cachedData: kept.code }) })
      const commands = kept !== undefined && script.cachedDataRejected === false ? kept.commands : []
      if (!commands.includes(command)) unkept.push({ path, commands, script })
      return script
    },
  }
}

function keptCode(path: string) {
  try {
    return unpacked(readFileSync(path))
  } catch {
    return undefined
  }
}
