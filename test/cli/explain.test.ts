// `explain`: the sum of a score, with and without a config.
import { describe, expect } from 'vitest'
import { expectReadable, expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

type Line = {
  id: unknown
  score: number
  kind: string
  severity: number
  signals: { name: string; points: number; evidence: string }[]
}

const linesOf = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe.concurrent('explain TEXT', () => {
  test('shows each reason with its points and words, and the score', async ({ work }) => {
    const result = await work.run(['explain', 'Day three and my site is still down. Nobody answers.'])
    expectSuccess(result)
    expect(result.stdout).toMatch(/^ +\+\d\.\d\d {2}it is down \(down\) +site is still down$/m)
    expect(result.stdout).toMatch(/^ +\+\d\.\d\d {2}got no answer \(no-answer\) +Nobody answers$/m)
  })

  test('reads standard input for -', async ({ work }) => {
    const text = 'My account was deleted and nobody answers.'
    const piped = await work.run(['explain', '-'], { stdin: `${text}\n` })
    expectSuccess(piped)
    expect(piped.stdout).toBe((await work.run(['explain', text])).stdout)
  })

  test.for([{ text: 'ok' }, { text: '🙂' }, { text: '网站打不开' }, { text: '-5 stars' }])(
    'has an answer for "$text"',
    async ({ text }, { work }) => {
      expectSuccess(await work.run(['explain', '--', text]))
    },
  )

  test('uses the keywords of a config', async ({ work }) => {
    const base = {
      brands: [{ name: 'Northwind Hosting' }],
      sources: [{ type: 'feed', url: 'https://forum.example/' }],
    }
    const line = '{"id":1,"text":"Look, a whale again"}\n'
    const [before] = linesOf((await work.run(['explain', '--ndjson'], { stdin: line })).stdout)
    await work.write('mentions.yaml', JSON.stringify({ ...base, scoring: { keywords: { whale: 3 } } }))
    const [after] = linesOf((await work.run(['explain', '--ndjson'], { stdin: line })).stdout)
    expect(after?.score).toBeGreaterThan(before?.score ?? 100)
    expect(after?.signals.map(({ evidence }) => evidence)).toContain('whale')
  })
})

describe.concurrent('explain --ndjson', () => {
  test('answers line by line, in order, with ids as they came', async ({ work }) => {
    const texts = [
      'Your site is down and I lost my data',
      'I love it, thank you',
      '',
      'How do I change my plan?',
    ]
    const stdin = texts
      .map((text, id) =>
        JSON.stringify({ id: id % 2 === 0 ? id : `n${id}`, text, lang: 'en', brand: 'Northwind' }),
      )
      .join('\n')
    const result = await work.run(['explain', '--ndjson'], { stdin })
    expectSuccess(result)
    const lines = linesOf(result.stdout)
    expect(lines.map(({ id }) => id)).toEqual([0, 'n1', 2, 'n3'])
    for (const { score, severity, kind, signals } of lines) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(100)
      expect([1, 2, 3, 4]).toContain(severity)
      expect(kind).not.toBe('')
      expect(Array.isArray(signals)).toBe(true)
    }
    const [down, love] = lines
    expect(down?.score).toBeGreaterThan(love?.score ?? 100)
  })

  test('takes nothing for nothing', async ({ work }) => {
    expect(await work.run(['explain', '--ndjson'])).toEqual({ code: 0, signal: null, stdout: '', stderr: '' })
  })

  test.for([
    { how: 'no JSON', line: 'hello' },
    { how: 'no object', line: '[1]' },
    { how: 'no text', line: '{"id": 2}' },
    { how: 'a number for a text', line: '{"id": 2, "text": 5}' },
    { how: 'nine stars', line: '{"id": 2, "text": "fine", "rating": 9}' },
    { how: 'a word for own', line: '{"id": 2, "text": "fine", "own": "yes"}' },
  ])('names a line that is wrong and goes on: $how', async ({ line }, { work }) => {
    const stdin = `{"id":1,"text":"fine"}\n${line}\n{"id":3,"text":"fine"}\n`
    const result = await work.run(['explain', '--ndjson'], { stdin })
    const [first, second, third, ...more] = result.stdout.trimEnd().split('\n')
    expect(second).toMatch(/"error":.*line 2/)
    expect([...linesOf(first ?? ''), ...linesOf(third ?? '')].map(({ id }) => id)).toEqual([1, 3])
    expect(more).toEqual([])
    expect(result.stderr).toMatch(/^mentions: 1 of the lines/)
    expect(result.code).toBe(2)
    expectReadable(result)
  })
})

describe.concurrent('explain takes what is known of a post', () => {
  const config = JSON.stringify({
    brands: [{ name: 'Comet', staff: ['reddit:comet_ann'], threshold: 95 }],
    sources: [{ type: 'feed', url: 'https://forum.example/' }],
  })

  test('with a config, in a line as in options', async ({ work }) => {
    await work.write('mentions.yaml', config)
    const post = { text: 'The app is slow', brand: 'comet', own: true, place: 'reddit', author: '@comet_ann' }
    const stdin = [post, { ...post, author: 'bob' }, { ...post, author: 'bob', rating: 1, own: false }]
      .map((line) => JSON.stringify(line))
      .join('\n')
    const result = await work.run(['explain', '--ndjson'], { stdin })
    expectSuccess(result)
    expect(linesOf(result.stdout)).toMatchObject([
      { relevance: 1, why: ['staff', 'threshold'], own: true, place: 'reddit', author: '@comet_ann' },
      { relevance: 1, why: ['threshold'], author: 'bob' },
      { relevance: null, why: ['unnamed'], rating: 1, own: false },
    ])
    const told = ['--brand', 'Comet', '--own', '--place', 'reddit', '--author', 'comet_ann', '--rating', '2']
    const { stdout } = await work.run(['explain', ...told, post.text])
    expect(stdout).toContain('needs no reply (your own staff; below your threshold of 95)')
    expect(stdout.replaceAll('\n', ' ')).toContain(
      "Language: English · at reddit, at a place of the brand's own · by comet_ann · 2 of 5 stars",
    )
    expect(stdout).toMatch(/own-forum/)
  })

  test('and says which stars there are', async ({ work }) => {
    const result = await work.run(['explain', '--rating', '9', 'It is down'])
    expectReadable(result)
    expect(result.code).toBe(2)
    expect(result.stderr).toContain('--rating takes 1 to 5 stars, and "9" is none of these.')
  })
})

describe.concurrent('explain of a text that does not name the brand says so first', () => {
  test.for([
    { text: 'N0rthwind hosting is a scam.', unnamed: true },
    { text: 'Northwind is a scam.', unnamed: true },
    { text: 'Northwind Hosting is a scam.', unnamed: false },
    { text: 'northwind hosting is a scam.', unnamed: false },
  ])('$text: $unnamed', async ({ text, unnamed }, { work }) => {
    for (const configured of [false, true]) {
      if (configured) await work.configure(['posts.rss'])
      const { stdout } = await work.run(['explain', text, '--brand', 'Northwind Hosting'])
      expect(/^This text does not name Northwind Hosting: such a post would not be kept/.test(stdout)).toBe(
        unnamed,
      )
      expect(stdout.includes('needs no reply (does not name Northwind Hosting)')).toBe(unnamed)
    }
    expect((await work.run(['explain', text])).stdout).not.toContain('does not name')
  })

  test('a title may name it', async ({ work }) => {
    const args = ['explain', 'It is a scam.', '--title', 'Northwind Hosting', '--brand', 'Northwind Hosting']
    expect((await work.run(args)).stdout).not.toContain('does not name')
  })
})

describe.concurrent('explain --match', () => {
  const text = 'Northwind Hosting is down again. Jobs?'

  test('says which part finds what', async ({ work }) => {
    const query = '"northwind hosting" (down OR outage OR slow OR broken OR stuck) -jobs'
    const result = await work.run(['explain', '--match', query, text])
    expectSuccess(result)
    expect(result.stdout).toBe(`*Northwind Hosting* is *down* again. *Jobs*?

The query does not find this text.

  no   "northwind hosting" (down OR outage OR slow OR broken OR stuck) -jobs
    yes  "northwind hosting"  (Northwind Hosting)
    yes  (down OR outage OR slow OR broken OR stuck)
      yes  down  (down)
      no   outage · slow · broken · stuck
    no   -jobs
      yes  jobs  (Jobs)
`)
  })

  test('says what a text alone does not tell, and what is likely meant otherwise', async ({ work }) => {
    const { stdout } = await work.run(['explain', '--match', 'northwind or down site:reddit', '-'], {
      stdin: 'northwind or down',
    })
    expect(stdout).toContain('is up to what a text alone does not tell')
    expect(stdout).toContain('?    site:reddit  (a text alone does not tell)')
    expect(stdout).toContain('warning: "or" stands between two words')
  })

  test('reads a query of many lines from a file, and names its lines', async ({ work }) => {
    await work.write('kestrel.query', 'northwind\nOR (\n  contoso\n  NEAR/3 mail\n)\n')
    const result = await work.run(['explain', '--match-file', 'kestrel.query', '--title', 'Contoso', text])
    expectSuccess(result)
    expect(result.stdout).toContain('    yes  line 1: northwind  (Northwind)')
    expect(result.stdout).toContain('      yes  line 3: contoso  (Contoso)')
  })

  test.for([
    [['--match', 'northwind AND'], 'Something has to follow AND.'],
    [['--match', ''], 'The query is empty.'],
    [['--match-file', 'wrong.query'], 'wrong.query, line 2, column 1: There is no field "titel:".'],
    [['--match-file', 'missing.query'], "The query can't be read: there is no file"],
    [['--match', 'a', '--ndjson'], '--ndjson beside it would be left out'],
    [['--match', 'a', '--brand', 'a'], '--brand beside it would be left out'],
    [['--match', 'a', '--match-file', 'wrong.query'], '--match-file beside it would be left out'],
  ] as const)('%j is refused: %s', async ([args, message], { work }) => {
    await work.write('wrong.query', 'northwind OR\ntitel:sail\n')
    const result = await work.run(['explain', ...args, text])
    expectReadable(result)
    expect(result.code).toBe(2)
    expect(result.stderr).toContain(message)
  })
})
