import { describe, expect, test } from 'vitest'
import { BASE_POINTS } from '../../../src/judge/score/base.js'
import { type Case, names, score } from './score.js'

/** One line of thought a block: posts above the threshold, posts below it. */
const thoughts: Record<string, { complaint: (Case | string)[]; none: (Case | string)[] }> = {
  'negated verbs': {
    complaint: ["the page won't load", 'The app does not open', "can't log in", 'Photos aren’t syncing'],
    none: ['the page loads', 'the app opens', 'I log in every day'],
  },
  'being down': {
    complaint: [
      'the site is down',
      'Is your API down?',
      'servers down again',
      'my internet keeps going down',
    ],
    none: ['the price is down 20%', 'sit down and relax', 'not down any more', 'it is no longer down'],
  },
  'negation in scope': {
    complaint: ['not happy with this', 'this is not good at all', 'never got a reply'],
    none: ['never fails', 'no problem', 'no problems at all', 'never had an issue', 'not bad'],
  },
  'loss, lockout, breach': {
    complaint: ['they deleted my files', 'locked out of my account', 'someone hacked into my account'],
    none: ['I deleted the old draft', 'lock the door', 'the movie Hacked is out'],
  },
  money: {
    complaint: ['charged twice this month', 'I want my money back', 'overcharged me again', 'total rip off'],
    none: ['worth the money', 'I paid in cash', 'charging my phone'],
  },
  waiting: {
    complaint: ['still waiting for my parcel', 'third day and no answer', 'on hold for 40 minutes'],
    none: ['wait and see', 'an hour of music', 'day three of our holiday'],
  },
  'leaving and law': {
    complaint: ['cancel my subscription', 'my lawyer will write to you', 'never buying from you again'],
    none: ['buying again for sure', 'my sister studies law'],
  },
  'sarcasm that has its phrase': {
    complaint: ['thanks for nothing', 'great job losing my order', 'way to go, another outage'],
    none: ['thanks for everything', 'great job everyone'],
  },
  'praise taken back': {
    complaint: ['love the app but it crashes on every start', 'Nice idea, however it never syncs'],
    none: ['I was sceptical but I love it', 'Nice idea and it always syncs'],
  },
  'condition and hypothesis': {
    complaint: ['the disk failed'],
    none: ['if the disk ever failed, what would you do', 'imagine the site goes down'],
  },
  "a rival's trouble": {
    complaint: [
      { text: 'Northwind is down again, so I switched to Bluefinch.', brand: 'Northwind' },
      'Bluefinch is down again',
    ],
    none: [{ text: 'Bluefinch is down again, so I switched to Northwind.', brand: 'Northwind' }],
  },
  "a rival's trouble, told afterwards or not shared": {
    complaint: [
      { text: 'Left Northwind for Bluefinch, their support was awful.', brand: 'Northwind' },
      { text: 'Switched to Northwind and now Northwind is down again, nobody answers.', brand: 'Northwind' },
    ],
    none: [
      { text: 'Switched from Bluefinch to Northwind because Bluefinch kept crashing.', brand: 'Northwind' },
      { text: 'Left Bluefinch for Northwind, their support was awful.', brand: 'Northwind' },
      { text: 'Bluefinch went down. Northwind did not.', brand: 'Northwind' },
    ],
  },
  'time in praise': {
    complaint: ['Three hours on hold', 'Great service, three hours on hold'],
    none: [
      'Three years and not a single outage',
      '14 months, zero downtime',
      'they answered within five minutes',
    ],
  },
  'thanks that are none': {
    complaint: ['Cheers Northwind for deleting my backups', 'another lovely evening with northwind 🙃'],
    none: ['Thanks for making my day', 'thanks for the quick fix', 'cheers for all the help'],
  },
  'trouble in general': {
    complaint: ['Is my site slow? Sign up today, they said.'],
    none: [
      'Is your website slow and does your host never answer? Sign up today!',
      'Looking for a support engineer, full time: outages, angry customers, failed migrations. Apply now',
      { title: 'How to fix a 502 error', text: 'Clear the cache. Restart the server if the error stays.' },
    ],
  },
  'slips and hearsay': {
    complaint: ['Turned out I was charged twice', 'Everyone says it is terrible, and they are right'],
    none: [
      'Spent all day thinking it was broken. Turned out I had a typo.',
      'My neighbour says it is terrible, but mine has been fine',
    ],
  },
  'done to the writer': {
    complaint: [
      'they renewed my domain without asking',
      'took 140 off my card',
      'Avoid Northwind at all costs',
    ],
    none: ["can't recommend them enough", 'never once had an issue'],
  },
  "somebody else's trouble": {
    complaint: ['I am complaining about the noise, it is unacceptable'],
    none: ['people complaining again, works fine for me', 'dropped it myself, my own fault that it broke'],
  },
  'passed on': {
    complaint: ['Your new pricing is a scam https://a.example/b'],
    none: ['https://a.example/b', 'Acme Opens Third Warehouse In Two Years https://a.example/b'],
  },
  rating: {
    complaint: [{ text: 'Would not buy it twice', rating: 1 }],
    none: [{ text: 'Would buy it twice', rating: 5 }],
  },
  hashtags: {
    complaint: ['#northwindfail', '#WorstServiceEver', '#neveragain'],
    none: ['#northwind', '#BestServiceEver'],
  },
}

describe.each(Object.entries(thoughts))('%s', (_thought, { complaint, none }) => {
  test.each(complaint)('is a complaint: %j', (post) => {
    expect(score(post).score, names(post).join(' ')).toBeGreaterThanOrEqual(50)
  })
  test.each(none)('is none: %j', (post) => {
    expect(score(post).score, names(post).join(' ')).toBeLessThan(50)
  })
})

test.each([
  ['stronger words', 'the agent was rude', 'the agent was extremely rude'],
  ['weaker words', 'the agent was a bit rude', 'the agent was rude'],
  ['capitals', 'this is a disgrace', 'this is a DISGRACE'],
  ['stretching', 'it is slow', 'it is sloooow'],
  ['an angry emoji', 'it is slow', 'it is slow 😡'],
  ['disbelief', 'is it slow?', 'is it slow?!?'],
  ['what was said, quoted', 'I read that it is not urgent', 'I read that it is “not urgent”'],
  ['a low rating', { text: 'it is slow', rating: 5 }, { text: 'it is slow', rating: 1 }],
  ['a support account', 'it is slow @northwind', 'it is slow @northwindhelp'],
])('%s raise the score', (_why, lower, higher) => {
  expect(score(higher).score).toBeGreaterThan(score(lower).score)
})

test.each([
  ['lovely day 😡😡😡', 'angry-emoji'],
  ['all fine ❤️', 'glad-emoji'],
  ['what is this :(', 'sad-emoji'],
  ['great :-)', 'glad-emoji'],
  ['f**k this place', 'masked-swearing'],
  ['THIS IS NOT OKAY PEOPLE', 'shouting'],
  ['RT @someone: it is down', 'repost'],
])('%s has the signal %s', (text, name) => {
  expect(names(text)).toContain(name)
})

test.each([
  'I want to kill myself',
  'I will come to your office with a gun',
  'i am going to burn down your office',
  "I don't want to be here anymore",
  'Everyone would be better off without me',
  'My dad took his own life',
  'burn the whole Northwind office down',
  'I know where your CEO lives',
])('"%s" is danger', (text) => {
  const verdict = score(text)
  expect(verdict.severity).toBe(4)
  expect(verdict.danger).toBe(true)
  expect(verdict.signals.map(({ name }) => name)).toContain('danger')
  expect(verdict.noReply).toBeUndefined()
  expect(verdict.score).toBeGreaterThan(50)
})

test.each(["I can't go on with this menu", 'this level is killing me', 'my workout burns me up'])(
  '"%s" is no danger',
  (text) => expect(score(text).danger).toBe(false),
)

test.each([
  ["I can see another customer's statements", 'breach', 4],
  ['Got a login code that I never asked for', 'suspicion', 3],
  ['The company was fined for it', 'grave-news', 3],
  ['Hackers stole the records of customers', 'breach-news', 4],
])('"%s" has %s and severity %i', (text, name, severity) => {
  expect(names(text)).toContain(name)
  expect(score(text).severity).toBe(severity)
})

test('two hints at despair are a sign, in whatever words', () => {
  const verdict = score("There is no hope left. I can't go on.")
  expect({ danger: verdict.danger, severity: verdict.severity }).toEqual({
    danger: true,
    severity: 4,
  })
})

test('a hospital that is only mentioned is no danger', () => {
  expect(score('The hospital hosts its page there').severity).toBe(1)
  expect(score('It put my son in hospital').severity).toBe(4)
})

test('what the title repeats counts once', () => {
  const text = 'Checkout shows an error'
  expect(names({ title: text, text }).filter((name) => name === 'defect')).toHaveLength(1)
})

test.each(['via @bob: it is down', 'Repost: it is down'])('%s is a repost', (text) => {
  expect(score(text).noReply).toBe('repost')
})

test.each([
  ['Thank you so much, great help!', 'praise'],
  ['Giveaway! Win a free month, follow us and retweet', 'promotion'],
  ['We are hiring, apply now!', 'promotion'],
  ['RT @a: the site is down', 'repost'],
  ['Your 50% discount is a scam, I want my money back', undefined],
  ['Great support, but my site is down', undefined],
  ['Thanks! How do I add a user?', undefined],
  ['The site is down', undefined],
])('"%s" wants no reply because of %s', (text, reason) => {
  expect(score(text).noReply).toBe(reason)
})

test('one word of job adverts hides no complaint of somebody who speaks of themselves', () => {
  expect(score('My salary is not on my account').noReply).toBeUndefined()
  expect(score('My wages and the salary of my wife are late').score).toBeGreaterThan(
    score('Vacancy: wages and salary are late').score,
  )
  expect(score('My team has a vacancy, apply now').noReply).toBe('promotion')
  expect(score('Vacancy in Leeds').noReply).toBe('promotion')
})

test('a sentence about the brand outweighs the rest of a long post', () => {
  const filler =
    'The market was full and the weather was fair. We baked bread and talked with neighbours. '.repeat(15)
  const near = `${filler}Northwind deleted my files and nobody answers. ${filler}`
  const far = `${filler}Northwind hosts the page. ${filler}The oven deleted my files and nobody answers. ${filler}`
  expect(score({ text: near, brand: 'Northwind' }).score).toBeGreaterThan(50)
  expect(score({ text: far, brand: 'Northwind' }).score).toBeLessThan(50)
})

test('a score does not grow with length alone', () => {
  const plain = 'The meeting is at noon and the room is upstairs. Bring a pen. '
  const mild = 'The page was slow this morning. '
  expect(score(plain.repeat(300)).score).toBeLessThanOrEqual(score(plain).score)
  expect(score(mild.repeat(300)).score).toBeLessThanOrEqual(score(mild).score)
})

test('an empty text is no complaint', () => {
  expect(score('')).toEqual({
    score: expect.closeTo(18.243, 2),
    kind: 'other',
    severity: 1,
    danger: false,
    signals: [],
  })
})

test('points add up to the score', () => {
  const { score: value, signals } = score('Third day without an answer, I want my money back!!')
  const sum = signals.reduce((total, { points }) => total + points, BASE_POINTS)
  expect(100 / (1 + Math.exp(-sum))).toBeCloseTo(value, 8)
})

test('an unknown language falls back to English rules', () => {
  const english = score({ text: 'the site is down', language: 'en-GB' })
  expect(score({ text: 'the site is down', language: 'xx' })).toEqual(english)
  expect(score('the site is down')).toEqual(english)
})
