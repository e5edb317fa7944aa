import { expect, test } from 'vitest'
import { textExplainer } from '../../src/app/explain/explain-text.js'
import { calendarOf } from '../../src/digest/calendar.js'
import { createScorer } from '../../src/judge/score/index.js'
import { caseText } from '../../src/outputs/case-text.js'
import { explanation } from '../../src/outputs/explanation.js'
import { displayWidth } from '../../src/terminal/width.js'
import { mention } from './sample.js'

const plain = { width: 60, colour: false, links: false }
const scorer = createScorer({ keywords: {} })

function caseOf(title: string, text: string) {
  const lead = { ...mention({ text, waited: 60, late: true }), ...scorer.score({ title, text }) }
  const one = { ...lead, post: { ...lead.post, title } }
  return {
    shortId: 'k00',
    case: one.case,
    mentions: [one],
    leadId: one.id,
    history: [
      {
        at: new Date('2026-11-21T12:30:00Z'),
        code: 'snoozed' as const,
        args: { until: '2026-11-22T08:00:00Z' },
      },
      { at: new Date('2026-11-21T12:00:00Z'), code: 'opened' as const, args: { place: 'forum.example' } },
    ],
    foundBy: { [one.post.id]: [{ sourceId: 'feed:x', firstSeenAt: new Date('2026-11-21T12:00:00Z') }] },
    asOf: new Date('2026-03-14T12:00:00Z'),
    sourceNames: new Map([['feed:x', 'Hosting Talk']]),
    calendar: calendarOf('Europe/Berlin'),
  }
}

test('the whole post is there, with the words that fired marked, line by line', () => {
  const text = caseText(caseOf('My site is down', 'Since Monday.\n\nNobody answers.'), plain)
  expect(text).toContain('My *site is down*\n*Since Monday*.\n\n*Nobody answers*.')
  // One zone everywhere, named once.
  expect(text).toContain('found by Hosting Talk at 2026-11-21 13:00')
  expect(text).toContain('2026-11-21 13:30  snoozed (scan): until 2026-11-22 09:00')
  expect(text.match(/Europe\/Berlin|UTC/g)).toEqual(['Europe/Berlin'])
  expect(text).toMatch(/\+\d\.\d\d {2}got no answer +Nobody answers/)
  expect(text).toContain('promise broken')
})

test('what its place tells in numbers stands below the post, and how old the account is above', () => {
  const file = caseOf('My site is down', 'Nobody answers.')
  const tellingOf = (more: object) => {
    const mentions = file.mentions.map((one) => ({ ...one, post: { ...one.post, ...more } }))
    return caseText({ ...file, mentions }, plain)
  }
  const at = (time: string) => new Date(`${time}T12:00:00Z`)
  const author = { name: 'Ada Example', since: at('2026-03-11'), posts: 2 }
  const engagement = { likes: 14, comments: 3, shares: 0 }
  const positions = { source: 'feed:x', first: 9, best: 2, before: 9 }
  const told = tellingOf({ author, engagement, position: 3, positions })
  expect(told).toContain('\nAccount 3 days old, 2 posts\n')
  expect(told).toContain('\n14 likes, 3 comments; last found at #3 in Hosting Talk, up from #9, best #2\n')

  const ages = ['2026-03-14', '2026-03-13', '2025-11-01', '2020-03-01']
  const words = ages.map(
    (since) => /Account .*/.exec(tellingOf({ author: { name: 'Ada', since: at(since) } }))?.[0],
  )
  expect(words).toEqual([
    'Account less than a day old',
    'Account 1 day old',
    'Account 4 months old',
    'Account 6 years old',
  ])
  expect(tellingOf({ position: 9, positions: { ...positions, before: 3 } })).toContain(
    'Last found at #9 in Hosting Talk, down from #3, best #2',
  )
  // Nothing is said where nothing is known, and none of something is nothing.
  expect(tellingOf({ author: { name: 'Ada' }, engagement: { likes: 0 } })).not.toMatch(/Account|like|#\d/)
})

test('what was promised, how it stands, whose turn it is, and what was lost before anybody saw the post', () => {
  const file = caseOf('My site is down', 'Nobody answers.')
  const at = (time: string) => new Date(`2026-11-21T${time}Z`)
  const standings = [
    {
      promise: 'acknowledge',
      standing: 'broken',
      used: 2,
      counted: 1,
      left: -1,
      endsAt: at('12:30'),
      doneAt: at('13:30'),
    },
    {
      promise: 'resolve',
      standing: 'running',
      used: 0,
      counted: 1,
      left: 7_200_000,
      endsAt: at('15:30'),
      doneAt: undefined,
    },
  ] as const
  const text = caseText(
    {
      ...file,
      case: { ...file.case, state: 'answered', answeredAt: at('13:30') },
      promises: { standings, isTimeExact: true },
    },
    plain,
  )
  expect(text).toContain(
    'Acknowledge: broken since 2026-11-21 13:30, done 2026-11-21 14:30\n' +
      'Resolve: 2h left, until 2026-11-21 16:30; their turn since 2026-11-21 14:30\n',
  )
  const acknowledged = {
    ...file,
    case: { ...file.case, state: 'acknowledged' as const },
    promises: { standings: [{ ...standings[0], standing: 'kept' as const }], isTimeExact: true },
  }
  expect(caseText(acknowledged, plain)).toContain('Acknowledge: kept, 2026-11-21 14:30; not answered yet\n')
  expect(text).toMatch(/Seen by us [\d :-]+, 2m after it was published; found by/)
  expect(caseText(file, plain)).not.toMatch(/^(Acknowledge|Resolve):/m)
})

test('the post that gives a case its place stands first, the others below it in order of time', () => {
  const file = caseOf('My site is down', 'Nobody answers.')
  const [one] = file.mentions
  if (one === undefined) throw new Error('no mention')
  const mentions = ['A calm one', 'Why I leave', 'And another'].map((title, id) => ({
    ...one,
    id,
    post: { ...one.post, title },
  }))
  const text = caseText({ ...file, mentions, leadId: 1 }, plain)
  expect(text.replaceAll('*', '').match(/^(A calm one|Why I leave|And another|The other .*)$/gm)).toEqual([
    'Why I leave',
    'The other 2 posts of this case, in order of time',
    'A calm one',
    'And another',
  ])
})

test.each([
  [undefined, 'An answer: its title is that of what it answers\n'],
  ['https://blog.example/1', 'An answer: its title is that of what it answers, https://blog.example/1\n'],
])('a comment says what it answers: %s', (url, words) => {
  const file = caseOf('Comment on Northwind is down by Ann', 'Nobody answers.')
  const thread = { id: '1', ...(url !== undefined && { url }) }
  const mentions = file.mentions.map((one) => ({
    ...one,
    post: { ...one.post, titleOf: 'thread' as const, thread },
  }))
  expect(caseText({ ...file, mentions }, { ...plain, width: 100 })).toContain(words)
})

test('an answer whose thread was begun by somebody who is forgotten says where its title went', () => {
  const file = caseOf('', 'Nobody answers.')
  const mentions = file.mentions.map((one) => {
    const { title: _, ...post } = one.post
    return { ...one, named: [], post: { ...post, titleOf: 'thread' as const, thread: { id: '1' } } }
  })
  const text = caseText({ ...file, mentions }, { ...plain, width: 100 })
  expect(text).toContain('An answer: the title of its thread was forgotten with whoever began it\n')
  // It may have been named there.
  expect(text).not.toContain('Not named in the words')
})

test('a post that was forgotten with its author has no address, and no line for one', () => {
  const file = caseOf('', '')
  const mentions = file.mentions.map((one) => {
    const { title: _, author: __, ...post } = one.post
    const gone = { by: 'forgotten' as const, at: new Date('2026-03-14T12:00:00Z'), saidBy: '' }
    return { ...one, due: false, needsReply: false, named: [], signals: [], post: { ...post, url: '', gone } }
  })
  const text = caseText({ ...file, mentions }, { ...plain, width: 100 })
  expect(text).toContain('A post that was forgotten with its author\n\nforgotten with its author, seen')
  expect(text).toContain('What its score is made of went with its words')
  expect(text).not.toMatch(/Not named|\n\n\n|start|sum/)
})

test('every signal of the score is listed, and they add up', () => {
  const asked = { text: 'Third day without mail, I want a refund. Thanks for nothing!' }
  const { verdict, ...explained } = textExplainer({})(asked)
  const text = explanation(asked, { verdict, ...explained }, plain)
  for (const { name } of verdict.signals) expect(text).toContain(`(${name})`)
  const points = [...text.matchAll(/^ *([+−]\d+\.\d\d) {2}(?!sum)/gm)].map(([, number = '']) =>
    Number(number.replace('−', '-')),
  )
  const sum = Number(/([+−]\d+\.\d\d) {2}sum/.exec(text)?.[1]?.replace('−', '-'))
  expect(points.reduce((total, number) => total + number, 0)).toBeCloseTo(sum, 1)
})

test('a stranger’s words stay on their lines and inside the width', () => {
  const hostile = `\u001B]0;owned\u0007${'长'.repeat(200)} \u202Edown\u202C ${'a'.repeat(300)} 👩‍💻 is down`
  const text = caseText(caseOf(hostile, hostile), plain)
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/)
  for (const line of text.split('\n').filter((line) => line.includes('长')))
    expect(displayWidth(line)).toBeLessThanOrEqual(62)
})

test('what its author deleted has no words, which is said where they stood', () => {
  const file = caseOf('', '')
  const [one] = file.mentions
  const gone = { by: 'author' as const, at: new Date('2026-11-21T12:00:00Z'), saidBy: 'feed:x' }
  const deleted = one === undefined ? [] : [{ ...one, needsReply: false, post: { ...one.post, gone } }]
  expect(caseText({ ...file, mentions: deleted }, plain)).toMatch(
    /─\nA post that was deleted by its author\n\nhttps:[^\n]*\ndeleted by its author, seen 2026-11-21 13:00\n/,
  )
})

test('a life in danger is told of wherever a score is explained', () => {
  const words = 'Northwind took everything I had. I want to kill myself.'
  expect(explanation({ text: words }, textExplainer({})({ text: words }), plain)).toMatch(
    /needs a reply .* danger: answer now/,
  )
  expect(caseText(caseOf('Hello', words), plain)).toContain('danger: answer now')
})
