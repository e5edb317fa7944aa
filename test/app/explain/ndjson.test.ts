import { once } from 'node:events'
import { PassThrough, Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { textExplainer } from '../../../src/app/explain/explain-text.js'
import { explainLines } from '../../../src/app/explain/ndjson.js'

const explain = textExplainer({})

async function explained(chunks: (Buffer | string)[]) {
  let written = ''
  const output = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      written += chunk
      done()
    },
  })
  const bad = await explainLines(Readable.from(chunks), output, explain)
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
    language: 'en',
    relevance: null,
    needsReply: true,
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

test('says whether the brand is meant, whether it needs a reply, and why not', async () => {
  const { answers } = await explained(
    [
      { text: 'Bluefinch is down, so I switched to Northwind', brand: 'Northwind' },
      { text: 'an orange fell on my router and broke it', brand: 'Orange' },
      { text: 'we had soup', brand: 'Northwind' },
      { text: 'thank you, all is great again', brand: 'Northwind', own: true },
    ].map((line) => `${JSON.stringify(line)}\n`),
  )
  expect(answers).toMatchObject([
    {
      relevance: 1,
      needsReply: false,
      why: ['praise', 'threshold'],
      signals: expect.arrayContaining([expect.objectContaining({ name: 'came-to-us' })]),
    },
    { relevance: expect.closeTo(0.2, 1), needsReply: false, why: expect.arrayContaining(['not-meant']) },
    { relevance: null, needsReply: false, why: ['unnamed'] },
    { relevance: 1, needsReply: false, why: expect.arrayContaining(['praise']) },
  ])
})

test('gives back what it was given of the post', async () => {
  const given = { rating: 1.5, own: false, place: 'reviews.example', author: '@ada' }
  const { answers } = await explained([JSON.stringify({ id: 1, text: 'It is down', ...given })])
  expect(answers).toMatchObject([{ ...given, needsReply: true }])
  expect(answers[0].signals).toContainEqual(expect.objectContaining({ name: 'rating', evidence: '1.5 of 5' }))
  expect(answers[0]).not.toHaveProperty('why')
})

test.each([
  [{ rating: 9 }, '"rating" is no number from 1 to 5'],
  [{ rating: 0 }, '"rating" is no number from 1 to 5'],
  [{ rating: '5' }, '"rating" is no number from 1 to 5'],
  [{ own: 'yes' }, '"own" is neither true nor false'],
  [{ place: 5 }, '"place" is no string'],
  [{ author: { name: 'ada' } }, '"author" is no string'],
])('says of %j what is wrong, and where', async (wrong, problem) => {
  const lines = [
    { id: 1, text: 'a', rating: null, own: null, author: null },
    { id: 2, text: 'b', ...wrong },
  ]
  const { answers, bad } = await explained([lines.map((line) => JSON.stringify(line)).join('\n')])
  expect(bad).toBe(1)
  expect(answers[0]).not.toHaveProperty('error')
  expect(answers[1]).toEqual({ id: 2, error: `line 2: ${problem}` })
})

test('answers what has come in before more comes', async () => {
  const output = new PassThrough({ encoding: 'utf8' })
  const input = new PassThrough()
  const done = explainLines(input, output, explain)
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
  await explainLines(Readable.from([lines.join('')]), output, explain)
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
  await expect(explainLines(lines(), failing('EPIPE'), explain)).resolves.toBe(0)
  await expect(explainLines(lines(), failing('ENOSPC'), explain)).rejects.toMatchObject({
    message: expect.stringContaining('could not be written'),
    cause: { code: 'ENOSPC' },
  })
})
