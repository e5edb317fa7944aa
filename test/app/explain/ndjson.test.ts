import { once } from 'node:events'
import { PassThrough, Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { explainLines } from '../../../src/app/explain/ndjson.js'
import { createScorer } from '../../../src/judge/score/index.js'

const scorer = createScorer({ keywords: {} })

async function explained(chunks: (Buffer | string)[]) {
  let written = ''
  const output = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      written += chunk
      done()
    },
  })
  const bad = await explainLines(Readable.from(chunks), output, { scorer })
  const answers = written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return { bad, written, answers }
}

const ids = (answers: { id?: unknown }[]) => answers.map(({ id }) => id)

test('answers in order, a line each', async () => {
  const { answers, bad } = await explained([
    '{"id":"b","text":"the site is down"}\n{"id":"a","text":"thanks"}\n',
  ])
  expect(bad).toBe(0)
  expect(answers[0]).toEqual({
    id: 'b',
    score: expect.any(Number),
    kind: 'outage',
    severity: 3,
    danger: false,
    heat: 0,
    signals: expect.arrayContaining([
      { name: 'down', points: 2.2, evidence: 'site is down', spans: [{ field: 'text', start: 4, end: 16 }] },
    ]),
  })
  expect(ids(answers)).toEqual(['b', 'a'])
})

test('a bad line is answered in its place and loses no other', async () => {
  const lines = [
    '{"id":1,"text":"a"}',
    'not json',
    '{"id":3}',
    '[]',
    'null',
    '{"id":6,"text":"b","lang":7}',
    '{"id":7,"text":"c"}',
  ]
  const { answers, bad } = await explained([lines.join('\n')])
  expect(bad).toBe(5)
  expect(ids(answers)).toEqual([1, undefined, 3, undefined, undefined, 6, 7])
  expect(answers.map(({ error }) => error?.split(':')[0])).toEqual([
    undefined,
    'line 2',
    'line 3',
    'line 4',
    'line 5',
    'line 6',
    undefined,
  ])
})

test.each([
  ['a byte order mark', ['\ufeff{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n']],
  ['a byte order mark in bytes', [Buffer.from('\ufeff{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n')]],
  ['CRLF', ['{"id":1,"text":"a"}\r\n{"id":2,"text":"b"}\r\n']],
  ['no final newline', ['{"id":1,"text":"a"}\n{"id":2,"text":"b"}']],
  ['empty lines', ['\n{"id":1,"text":"a"}\n\n  \n{"id":2,"text":"b"}\n\n']],
  ['chunks that end anywhere', [...'{"id":1,"text":"a"}\r\n{"id":2,"text":"b"}\n']],
  ['a missing title', ['{"id":1,"text":"a","title":null}\n{"id":2,"text":"b","brand":""}']],
  ['an empty text', ['{"id":1,"text":""}\n{"id":2,"text":"b"}']],
  ['a lone surrogate', ['{"id":1,"text":"\\ud83d is down \\udc00"}\n{"id":2,"text":"b"}']],
])('reads %s', async (_what, chunks) => {
  const { answers, bad } = await explained(chunks)
  expect(bad).toBe(0)
  expect(ids(answers)).toEqual([1, 2])
})

test('reads a character that two chunks share', async () => {
  const bytes = Buffer.from('{"id":"ü","text":"😡"}\n')
  const { answers } = await explained([...bytes].map((byte) => Buffer.from([byte])))
  expect(answers).toMatchObject([{ id: 'ü', signals: [{ evidence: '😡' }] }])
})

test('reads lines of 100 KB and many lines', async () => {
  const long = JSON.stringify({ id: 0, text: 'the page is slow '.repeat(6_000) })
  const { answers } = await explained([
    `${long}\n`,
    ...Array.from({ length: 2_000 }, (_, id) => `{"id":${id + 1},"text":"down"}\n`),
  ])
  expect(ids(answers)).toEqual(Array.from({ length: 2_001 }, (_, id) => id))
})

test('the brand is named by what the caller gives', async () => {
  const text = 'Bluefinch is down, so I switched to Northwind'
  const found: string[] = []
  const output = new PassThrough()
  await explainLines(Readable.from([`${JSON.stringify({ text, brand: 'nw' })}\n`]), output, {
    scorer,
    nameFinder: (brand) => {
      found.push(brand)
      return (searched) => [{ start: searched.indexOf('Northwind'), end: searched.length }]
    },
  })
  expect(found).toEqual(['nw'])
  expect(JSON.parse(String(output.read())).signals).toContainEqual(
    expect.objectContaining({ name: 'came-to-us' }),
  )
})

test('answers what has come in before more comes', async () => {
  const output = new PassThrough({ encoding: 'utf8' })
  const input = new PassThrough()
  const done = explainLines(input, output, { scorer })
  for (const id of [1, 2]) {
    input.write(`{"id":${id},"text":"is it down?"}\n`)
    const [answer] = await once(output, 'data')
    expect(JSON.parse(answer)).toMatchObject({ id })
  }
  input.end()
  expect(await done).toBe(0)
})

test('a slow reader holds the writer back', async () => {
  let pending = 0
  let most = 0
  const output = new Writable({
    decodeStrings: false,
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      pending += chunk.length
      most = Math.max(most, pending)
      setImmediate(() => {
        pending -= chunk.length
        done()
      })
    },
  })
  const lines = Array.from({ length: 5_000 }, (_, id) => `${JSON.stringify({ id, text: 'is it down?' })}\n`)
  await explainLines(Readable.from([lines.join('')]), output, { scorer })
  expect(most).toBeLessThan(2 * 64 * 1024)
})

test('a closed pipe ends it quietly, another failure does not', async () => {
  const failing = (code: string) =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(code), { code }))
      },
    })
  const lines = () =>
    Readable.from(Array.from({ length: 5_000 }, (_, id) => `{"id":${id},"text":"is it down?"}\n`))
  await expect(explainLines(lines(), failing('EPIPE'), { scorer })).resolves.toBe(0)
  await expect(explainLines(lines(), failing('ENOSPC'), { scorer })).rejects.toMatchObject({
    message: expect.stringContaining('could not be written'),
    cause: { code: 'ENOSPC' },
  })
})
