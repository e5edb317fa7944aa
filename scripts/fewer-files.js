// Has a command load few files. esbuild makes a file of all that is needed by the same entries. For a verb here that is a hundred files, most of
// them so small that they take longer to find, open and link than to read and run: a fifth of the verb's time.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** As many bytes of code take as long to read and run as one more file takes by itself: half a millisecond. */
const A_FILE = 10_000

/** Parts of Node that are loaded only with who imports them, in bytes of code that take as long: 20,000 a millisecond. */
const partsOfNode = {
  'node:http2': 160_000,
  'node:tls': 90_000,
  'node:http': 70_000,
  'node:child_process': 60_000,
  'node:net': 40_000,
  'node:worker_threads': 35_000,
}

/**
 * Which source files are to be one file of the build, by what is loaded when. Two sets of files are joined while that saves more files
 * than it makes anybody load of what they don't need.
 *
 * What is loaded already costs nothing: what the program needs to begin with is counted for no verb, and what a verb needs for none
 * of the outputs that it loads later.
 *
 * @param {import('esbuild').Metafile} metafile of a build that joins nothing
 * @param {string} start the file that the program begins with
 * @returns {string[][]} source files that are to stand together, each in one list at the most
 */
export function joinedFiles({ inputs, outputs }, start) {
  const bytes = new Map()
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      bytes.set(path, (bytes.get(path) ?? 0) + bytesInOutput)
  for (const [path, { imports }] of Object.entries(inputs))
    for (const { path: part, kind } of imports)
      if (kind !== 'dynamic-import') bytes.set(path, (bytes.get(path) ?? 0) + (partsOfNode[part] ?? 0))

  const entries = entriesOf(inputs, start)
  const parts = new Map()
  for (const path of new Set([...entries.values()].flatMap(({ needed }) => [...needed]))) {
    const those = [...entries].filter(([, { needed, before }]) => needed.has(path) && !before.has(path))
    const had = [...entries].filter(([, { before }]) => before.has(path))
    const [loadedBy, thereFor] = [those, had].map((some) => some.map(([entry]) => entry))
    const key = [...loadedBy, '', ...thereFor].join()
    const part = parts.get(key) ?? {
      loadedBy: new Set(loadedBy),
      thereFor: new Set(thereFor),
      paths: [],
      bytes: 0,
    }
    part.paths.push(path)
    part.bytes += bytes.get(path) ?? 0
    parts.set(key, part)
  }
  return joined([...parts.values()], inputs).map(({ paths }) =>
    paths.filter((path) => path.startsWith('src/')),
  )
}

/** Joins the two that gain most by it, as long as there are any. */
function joined(apart, inputs) {
  let parts = apart
  for (;;) {
    const needs = needsOf(parts, inputs)
    let best = { gain: 0 }
    for (const [index, one] of parts.entries())
      for (const other of parts.slice(index + 1)) {
        const gain = gainOf(one, other, needs, best.gain)
        if (gain > best.gain) best = { gain, one, other }
      }
    const { one, other } = best
    if (one === undefined) return parts
    const loadedBy = new Set([...one.loadedBy, ...other.loadedBy])
    for (const part of new Set([...needs.get(one), ...needs.get(other)]))
      for (const entry of loadedBy) if (!part.thereFor.has(entry)) part.loadedBy.add(entry)
    const both = {
      loadedBy,
      thereFor: new Set([...one.thereFor].filter((entry) => other.thereFor.has(entry))),
      paths: [...one.paths, ...other.paths],
      bytes: one.bytes + other.bytes,
    }
    parts = [...parts.filter((part) => part !== one && part !== other), both]
  }
}

/** Of each part all that it needs to be loaded, itself first. */
function needsOf(parts, inputs) {
  const partOf = new Map(parts.flatMap((part) => part.paths.map((path) => [path, part])))
  const direct = new Map(
    parts.map((part) => [
      part,
      new Set(
        part.paths.flatMap((path) => importedBy(inputs, path).flatMap((next) => partOf.get(next) ?? [])),
      ),
    ]),
  )
  return new Map(
    parts.map((part) => {
      const needed = new Set([part])
      for (const one of needed) for (const next of direct.get(one)) needed.add(next)
      return [part, needed]
    }),
  )
}

/**
 * How many bytes less all entries together have to read, a file counted as so many. 0 where it is not more than `least`, and where
 * somebody would load in vain what two files are worth.
 */
function gainOf(one, other, needs, least) {
  let gain = A_FILE * [...one.loadedBy].filter((entry) => other.loadedBy.has(entry)).length
  for (const [part, { loadedBy }] of [
    [one, other],
    [other, one],
  ])
    for (const needed of needs.get(part))
      for (const entry of loadedBy) {
        if (gain <= least) return 0
        if (needed.loadedBy.has(entry) || needed.thereFor.has(entry)) continue
        if (needed.bytes > 2 * A_FILE) return 0
        gain -= needed.bytes + (needed === part ? 0 : A_FILE)
      }
  return gain
}

/**
 * The file that a program begins with and all that are loaded later, each with the files it needs, and those that are there
 * already whoever loads it.
 */
function entriesOf(inputs, start) {
  const entries = new Map([[start, { needed: neededAtOnce(inputs, start), before: new Set() }]])
  const queue = [start]
  for (const entry of queue) {
    const { needed, before } = entries.get(entry)
    const there = new Set([...needed, ...before])
    for (const path of needed)
      for (const { path: next, kind } of inputs[path]?.imports ?? []) {
        if (kind !== 'dynamic-import') continue
        const known = entries.get(next)
        const left = known && [...known.before].filter((file) => there.has(file))
        if (known !== undefined && left.length === known.before.size) continue
        entries.set(next, { needed: neededAtOnce(inputs, next), before: new Set(left ?? there) })
        queue.push(next)
      }
  }
  return entries
}

/** A file with all that it imports, and they import, but for what is loaded later. */
function neededAtOnce(inputs, entry) {
  const needed = new Set([entry])
  for (const path of needed) for (const next of importedBy(inputs, path)) needed.add(next)
  return needed
}

const importedBy = (inputs, path) =>
  (inputs[path]?.imports ?? [])
    .filter(({ kind, external }) => kind !== 'dynamic-import' && external !== true)
    .map(({ path }) => path)

/**
 * Has each entry that needs one file of a list import all of it: what the same entries need is one file of the build.
 *
 * @param {import('esbuild').Metafile} metafile of a build that joins nothing
 * @param {string} start the file that the program begins with
 * @returns {import('esbuild').Plugin}
 */
export function fewerFiles(metafile, start) {
  const lists = joinedFiles(metafile, start)
  const importsOf = new Map(
    [...entriesOf(metafile.inputs, start)].map(([entry, { needed: own }]) => {
      const needed = new Set(own)
      const wanted = new Set()
      // What a list imports may stand in another one.
      for (let size = -1; size < wanted.size; ) {
        size = wanted.size
        for (const [index, list] of lists.entries())
          if (!wanted.has(index) && list.some((path) => needed.has(path))) {
            wanted.add(index)
            for (const path of list)
              for (const further of neededAtOnce(metafile.inputs, path)) needed.add(further)
          }
      }
      return [resolve(entry), [...wanted].map((index) => `import 'joined:${index}'\n`).join('')]
    }),
  )
  return {
    name: 'fewer files',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^joined:/ }, ({ path }) => ({
        path: path.slice('joined:'.length),
        namespace: 'joined',
      }))
      onLoad({ filter: /./, namespace: 'joined' }, ({ path }) => ({
        contents: lists[Number(path)].map((file) => `import ${JSON.stringify(resolve(file))}\n`).join(''),
        resolveDir: process.cwd(),
      }))
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
        importsOf.has(path)
          ? { contents: `${readFileSync(path, 'utf8')}\n${importsOf.get(path)}`, loader: 'ts' }
          : undefined,
      )
    },
  }
}
