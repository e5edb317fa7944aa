import { describe, expect, test } from 'vitest'
import { createJudge } from '../../src/judge/judge.js'
import { htmlToWords } from '../../src/text/html.js'
import { quotedForms } from '../support/quoted.js'

const complaint =
  'Northwind Hosting is down for the third day. I lost all my mail, nobody answers, and they charged me twice. Terrible support.'
const praise = 'I love them, great support, always quick.'
const anger = 'Yeah, sure. My site is down again, too, and nobody answers.'

const judge = createJudge(
  { brands: [{ name: 'Northwind Hosting', staff: [] }], scoring: { keywords: {}, threshold: 50 } },
  [],
)

function judged(html: string) {
  const { text, quoted } = htmlToWords(html)
  const [mention] = judge.judge(
    {
      url: 'https://forum.example/1',
      place: 'forum.example',
      text,
      quoted: quoted.map((place) => ({ field: 'text' as const, ...place })),
      publishedAt: new Date(0),
      publishedAtFrom: 'source',
    },
    [],
  )
  return mention
}

describe.each(quotedForms)('a quote: $name', ({ body }) => {
  test('what is quoted is no complaint of the poster', () => {
    const mention = judged(body(complaint, praise))
    expect(mention?.score).toBeLessThan(35)
    expect(mention?.severity).toBe(1)
    expect(mention?.needsReply).toBe(false)
  })

  test('it still names the brand', () => {
    expect(judged(body(complaint, 'Right.'))?.named.length).toBeGreaterThan(0)
  })

  test('what the poster says counts, whatever is quoted', () => {
    expect(judged(body('Northwind Hosting is great, I love them!', anger))?.needsReply).toBe(true)
    expect(judged(body(complaint, anger))?.needsReply).toBe(true)
  })
})

test('a life at stake is seen in a quote of somebody who asks for help', () => {
  const quoted = 'Northwind Hosting ruined me, I want to kill myself.'
  const mention = judged(`<blockquote>${quoted}</blockquote><p>Please call somebody.</p>`)
  expect(mention?.danger).toBe(judged(quoted)?.danger)
  expect(mention?.needsReply).toBe(true)
})

test.each(['All good now, thank you.', 'I had that model, too. Which year?', 'Sorry to hear that.'])(
  'who quotes it and says %j is in no danger',
  (own) => {
    const quoted = 'Northwind Hosting kettle burnt my hand.'
    expect(judged(quoted)?.danger).toBe(true)
    expect(judged(`<blockquote>${quoted}</blockquote><p>${own}</p>`)?.danger).toBe(false)
  },
)

test('the signals stand where the words are', () => {
  const { text } = htmlToWords(`<blockquote>${complaint}</blockquote><p>${anger}</p>`)
  for (const { spans, evidence } of judged(`<blockquote>${complaint}</blockquote><p>${anger}</p>`)?.signals ??
    [])
    for (const { start, end } of spans) {
      expect(text.slice(start, end)).toBe(evidence)
      expect(start).toBeGreaterThan(text.indexOf('Yeah') - 1)
    }
})

test('a phrase does not run over a quote', () => {
  const text = 'It is not > nothing\n> that\nworking'
  expect(judged(`Northwind Hosting ${text}`)?.signals.map(({ evidence }) => evidence)).not.toContain(
    'not working',
  )
})
