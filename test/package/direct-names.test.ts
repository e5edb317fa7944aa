import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withDirectNames } from '../../scripts/direct-names.js'

/** What a file does that is given others. */
function run(code: string, files: Record<string, unknown> = {}): Record<string, unknown> {
  const exports = {}
  new Function('require', 'exports', withDirectNames(code))((path: string) => files[path], exports)
  return exports
}

test('a file takes what it imports as it stands, and gives what it exports', () => {
  const files = { './words.cjs': { a: 'one', b: 'two' }, 'node:path': { sep: '/' } }
  expect(run('import{a as x,b}from"./words.cjs";import p from"node:path";export{x as c};', files)).toEqual({
    c: 'one',
  })
  expect(
    run(
      'import{a as x,b}from"./words.cjs";import*as p from"node:path";var y=x+b+p.sep;export{y as c,b};',
      files,
    ),
  ).toEqual({ c: 'onetwo/', b: 'two' })
  expect(
    run('import"./words.cjs";\nimport {\n  a\n} from "./words.cjs";\nexport {\n  a\n};\n', files),
  ).toEqual({
    a: 'one',
  })
})

test('what is loaded later has its default export', () => {
  const exports = run('var a={b:1};export{a as default};')
  expect(exports).toEqual({ default: { b: 1 } })
  expect(exports.__esModule).toBe(true)
})

test('a file that takes or gives nothing stays as it is', () => {
  expect(withDirectNames('var a=1;')).toBe('var a=1;')
  expect(withDirectNames('var a="export{b};";a')).toBe('var a="export{b};";a')
})

const root = new URL('../../', import.meta.url)
type Bundle = {
  inputs: Record<string, { format?: string }>
  outputs: Record<string, { imports: { path: string; kind: string; external?: boolean }[] }>
}
const bundle: Bundle = JSON.parse(readFileSync(new URL('dist/bundle.json', root), 'utf8'))

test('no two files of the build need each other', () => {
  const done = new Set<string>()
  const walk = (path: string, behind: readonly string[]): void => {
    expect(behind).not.toContain(path)
    if (done.has(path)) return
    for (const { path: next, kind, external } of bundle.outputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import' && external !== true) walk(next, [...behind, path])
    done.add(path)
  }
  for (const path of Object.keys(bundle.outputs)) walk(path, [])
  expect(done.size).toBeGreaterThan(100)
})

/** Names that a module exports and assigns within a function, by the look of its lines. */
function changing(source: string): string[] {
  const exported = new Set(
    [...source.matchAll(/^export (?:let|var) ([\w$]+)/gm)].map(([, name = '']) => name),
  )
  const loose = new Set([...source.matchAll(/^(?:let|var) ([\w$]+)/gm)].map(([, name = '']) => name))
  for (const [, list = ''] of source.matchAll(/^export \{([^}]*)\}/gm))
    for (const pair of list.split(',')) {
      const [name = ''] = pair.trim().split(/\s+as\s+/)
      if (loose.has(name)) exported.add(name)
    }
  return [...exported].filter((name) =>
    source
      .split('\n')
      .some((line) =>
        new RegExp(
          `^\\s.*(?<![.\\w$])${name.replaceAll('$', '\\$')}\\s*(?:[-+*|&?]*=(?![=>])|\\+\\+|--)`,
        ).test(line),
      ),
  )
}

test('nothing that a module exports changes once it has run', () => {
  expect(changing('export let count = 0\nexport function grow() {\n  count += 1\n}\n')).toEqual(['count'])
  expect(changing('let count = 0\nfunction grow() {\n  count++\n}\nexport { count, grow }\n')).toEqual([
    'count',
  ])
  const modules = Object.entries(bundle.inputs).filter(([, { format }]) => format !== 'cjs')
  const found = modules.flatMap(([path]) =>
    path.includes(':')
      ? []
      : changing(readFileSync(new URL(path, root), 'utf8')).map((name) => `${path} ${name}`),
  )
  expect(modules.length).toBeGreaterThan(500)
  // Nobody but nodemailer's own tests takes it.
  expect(found).toEqual(['node_modules/nodemailer/dist/esm/shared/index.js networkInterfaces'])
})
