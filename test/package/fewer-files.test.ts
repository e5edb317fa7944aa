import { expect, test } from 'vitest'
import { joinedFiles } from '../../scripts/fewer-files.js'

/** The files of a program as esbuild tells of them: `now` is imported, `later` is loaded when it is used. */
function built(files: Record<string, { bytes: number; now?: string[]; later?: string[] }>) {
  const entries = Object.entries(files)
  const inputs = Object.fromEntries(
    entries.map(([path, { bytes, now = [], later = [] }]) => [
      path,
      {
        bytes,
        imports: [
          ...now.map((path) => ({ path, kind: 'import-statement' as const })),
          ...later.map((path) => ({ path, kind: 'dynamic-import' as const })),
        ],
      },
    ]),
  )
  const packed = Object.fromEntries(entries.map(([path, { bytes }]) => [path, { bytesInOutput: bytes }]))
  return {
    inputs,
    outputs: { 'dist/all.js': { bytes: 0, inputs: packed, imports: [], exports: [] } },
  }
}

/** Which of some files stand together, in the order of their names; those that stand alone are left out. */
const together = (files: Parameters<typeof built>[0]): string[][] =>
  joinedFiles(built(files), 'src/start.ts')
    .filter((list) => list.length > 1)
    .map((list) => list.toSorted())
    .toSorted()

test('small files that some verbs need are one', () => {
  const verbs = ['src/ack.ts', 'src/mark.ts', 'src/list.ts']
  const files = {
    'src/start.ts': { bytes: 100, later: verbs },
    'src/ack.ts': { bytes: 20_000, now: ['src/store.ts', 'src/words.ts'] },
    'src/mark.ts': { bytes: 20_000, now: ['src/store.ts', 'src/words.ts'] },
    'src/list.ts': { bytes: 20_000, now: ['src/store.ts'] },
    'src/store.ts': { bytes: 1_000 },
    'src/words.ts': { bytes: 1_000 },
  }
  expect(together(files)).toEqual([['src/store.ts', 'src/words.ts']])
})

test('nobody loads much that they do not need, nor what that needs', () => {
  const files = {
    'src/start.ts': { bytes: 100, later: ['src/ack.ts', 'src/scan.ts'] },
    'src/ack.ts': { bytes: 100, now: ['src/store.ts'] },
    'src/scan.ts': { bytes: 100, now: ['src/store.ts', 'src/judge.ts'] },
    'src/store.ts': { bytes: 1_000 },
    'src/judge.ts': { bytes: 10, now: ['src/lexicon.ts'] },
    'src/lexicon.ts': { bytes: 500_000 },
  }
  const lists = together(files)
  expect(lists.find((list) => list.includes('src/store.ts'))).not.toContain('src/judge.ts')
  expect(lists.find((list) => list.includes('src/judge.ts'))).not.toContain('src/ack.ts')
  expect(lists.find((list) => list.includes('src/lexicon.ts'))).not.toContain('src/store.ts')
})

test('nobody loads a large part of Node that they do not need', () => {
  const files = {
    'src/start.ts': { bytes: 100, later: ['src/ack.ts', 'src/scan.ts'] },
    'src/ack.ts': { bytes: 100, now: ['src/store.ts'] },
    'src/scan.ts': { bytes: 100, now: ['src/store.ts', 'src/connect.ts'] },
    'src/store.ts': { bytes: 1_000 },
    'src/connect.ts': { bytes: 10, now: ['node:http2'] },
  }
  expect(together(files).find((list) => list.includes('src/connect.ts')) ?? []).not.toContain('src/store.ts')
})

test('what is loaded already by whoever loads a file counts nothing for it', () => {
  const files = {
    'src/start.ts': { bytes: 100, now: ['src/failure.ts'], later: ['src/list.ts', 'src/mark.ts'] },
    'src/failure.ts': { bytes: 30_000 },
    'src/list.ts': {
      bytes: 30_000,
      now: ['src/failure.ts', 'src/row.ts', 'src/rank.ts'],
      later: ['src/table.ts'],
    },
    'src/mark.ts': { bytes: 30_000, now: ['src/failure.ts', 'src/rank.ts', 'src/row.ts'] },
    'src/table.ts': { bytes: 30_000, now: ['src/failure.ts', 'src/row.ts'] },
    'src/rank.ts': { bytes: 30_000 },
    'src/row.ts': { bytes: 30_000 },
  }
  expect(together(files)).toEqual([
    ['src/failure.ts', 'src/start.ts'],
    ['src/rank.ts', 'src/row.ts'],
  ])
})

test('only our own files are named: a package comes with whoever imports it', () => {
  const files = {
    'src/start.ts': { bytes: 100, now: ['node_modules/commander/index.js', 'src/text.ts'] },
    'src/text.ts': { bytes: 100 },
    'node_modules/commander/index.js': { bytes: 100 },
  }
  expect(together(files)).toEqual([['src/start.ts', 'src/text.ts']])
})
