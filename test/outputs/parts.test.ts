// The parts of a list for people: within each the number falls, so that it never contradicts the order.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rank } from '../../src/cases/rank.js'
import type { RankedMention } from '../../src/cases/ranked-mention.js'
import { calendarOf } from '../../src/digest/calendar.js'
import { caseText } from '../../src/outputs/case-text.js'
import { md } from '../../src/outputs/md.js'
import { table } from '../../src/outputs/table.js'
import { mention, report } from './sample.js'

const now = new Date('2026-03-14T12:00:00Z')
const HOUR = 3_600_000
const weights = { waiting: 10, severity: 40, score: 10, returning: 4, reach: 0 }
const view = { width: 80, colour: false, links: false }

/** In the order to answer, as a list has them. */
const inOrder = (mentions: readonly RankedMention[]) =>
  rank(
    mentions.map((one) => ({ ...one, waitsSince: one.post.publishedAt, followers: 0 })),
    weights,
    () => HOUR,
    now,
  ).map(({ candidate: { doubtful: _, ...candidate }, ...rest }) => ({ ...candidate, ...rest }))

/** What stands in front of each row, or the name of a part. */
function numbersOf(text: string): (number | string)[] {
  return text.split('\n').flatMap((line): (number | string)[] => {
    const number = /^ *(\d+) {2}k/.exec(line)?.[1]
    if (number !== undefined) return [Number(number)]
    return /^(Danger|Severity 4|By harm|Perhaps not|Found late|Not in the list|Waits for|Answered|Closed or)/.test(
      line,
    )
      ? [line]
      : []
  })
}

test('whatever waits, the numbers fall within each part', () => {
  const sample = fc.record({
    severity: fc.constantFrom(1, 2, 3, 4),
    danger: fc.boolean(),
    waited: fc.integer({ min: 1, max: 9_000 }),
    score: fc.integer({ min: 30, max: 100 }),
    foundLate: fc.boolean(),
    doubtful: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1, maxLength: 12 }), (samples) => {
      const rows = inOrder(
        samples.map(({ doubtful, ...one }) => ({
          ...mention({ ...one, severity: one.severity as 1, text: 'x' }),
          ...(doubtful && { doubtful }),
        })),
      )
      let last = Number.POSITIVE_INFINITY
      const numbers = numbersOf(table.render(report(rows), view))
      for (const one of numbers) {
        if (typeof one === 'number') expect(one).toBeLessThanOrEqual(last)
        last = typeof one === 'number' ? one : Number.POSITIVE_INFINITY
      }
      expect(numbers.filter((one) => typeof one === 'number')).toHaveLength(samples.length)
    }),
  )
})

describe('what a list is headed by', () => {
  const ordinary = mention({ text: 'It is down', waited: 9_000 })
  const grave = mention({ text: 'I will sue', severity: 4, waited: 60 })
  const danger = mention({ text: 'I want to die', severity: 4, danger: true, waited: 30 })
  const late = mention({ text: 'It was down', foundLate: true })
  const praised = { ...mention({ text: 'Love it', due: false, kind: 'praise' }), needsReply: false }
  const aside = mention({ text: 'Set aside', due: false })

  const answered = mention({ text: 'We saw to it', due: false, state: 'answered' })
  const resolved = mention({ text: 'Solved', due: false, state: 'resolved' })
  const muted = mention({ text: 'Muted', due: false, muted: {} })

  test.each<[string, readonly RankedMention[], readonly string[]]>([
    ['nothing where all is ordinary', [ordinary], []],
    ['danger alone', [danger], ['Danger']],
    [
      'danger, severity 4, the rest',
      [ordinary, grave, danger],
      ['Danger', 'Severity 4', 'By harm and waiting'],
    ],
    ['what was found late', [ordinary, late], ['Found late']],
    ['what does not wait', [ordinary, praised, aside], ['Waits for a reply', 'Not in the list']],
    [
      'what was answered, and what was closed or put off',
      [ordinary, resolved, praised, muted, answered],
      ['Waits for a reply', 'Answered', 'Closed or put off', 'Not in the list'],
    ],
    ['only what does not wait', [praised], ['Not in the list']],
  ])('%s', (_, mentions, names) => {
    const rows = inOrder(mentions)
    const found = numbersOf(table.render(report(rows), view)).filter((one) => typeof one === 'string')
    expect(found.map((name) => String(name).split(':')[0])).toEqual(names)
    const inMarkdown = md.render(report(rows), view).match(/^\*\*(?!\d|Nobody)[^*]+\*\*$/gm) ?? []
    expect(inMarkdown.map((name) => name.replaceAll('*', '').split(':')[0])).toEqual(names)
  })

  test('which needs a reply and which not, and why', () => {
    const lines = table.render(report([ordinary, praised, aside]), view)
    expect(lines).toMatch(
      /It is down[\s\S]*Not in the list[\s\S]*Love it\n *praise[\s\S]*Set aside[\s\S]*set aside/,
    )
  })

  test.each([
    [danger, /^Priority \d+: .*; danger comes before all priorities$/m],
    [grave, /^Priority \d+: .*; severity 4 comes before the others/m],
    [late, /^Priority \d+: .*; found late comes behind/m],
    [ordinary, /^Priority \d+: [a-z 0-9+]+$/m],
  ])('and show says what comes before the number', (one, said) => {
    const file = {
      shortId: 'k00',
      case: one.case,
      mentions: [one],
      leadId: 1,
      history: [],
      foundBy: {},
      asOf: new Date('2026-03-14T12:00:00Z'),
      sourceNames: new Map(),
      calendar: calendarOf('UTC'),
    }
    expect(caseText(file, { ...view, width: 200 })).toMatch(said)
  })
})

test('what may mean somebody else stands behind the others, but for danger and severity 4', () => {
  const doubt = (over: Parameters<typeof mention>[0]) => ({ ...mention(over), doubtful: true as const })
  const rows = inOrder([
    doubt({ text: 'It is down', waited: 9_000 }),
    mention({ text: 'It is down', waited: 10 }),
    doubt({ text: 'It is on fire', danger: true, severity: 4 }),
    doubt({ text: 'I am suing you', severity: 4 }),
  ])
  const text = table.render(report(rows), view)
  expect(numbersOf(text).filter((one) => typeof one === 'string')).toEqual([
    "Danger: somebody's life or body may be at stake",
    'Severity 4: safety, breach, legal threat, or many affected',
    'By harm and waiting',
    'Perhaps not about you',
  ])
  expect(text.match(/perhaps not about/g)).toHaveLength(1)
})
