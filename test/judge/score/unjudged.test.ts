import { describe, expect, test } from 'vitest'
import { createScorer } from '../../../src/judge/score/index.js'
import { score } from './score.js'

const swedish = 'Sedan i morse är vår sida hos Northwind alldeles tom och vi förstår inte era mejl.'

/** In these languages there is a rough list, and none of its words stands in these posts. */
describe('a post in a language without a lexicon', () => {
  test.each([
    ['sv', swedish],
    ['ko', 'Northwind 사이트 글자가 아침부터 이상하게 겹쳐 보여요!!'],
    ['ru', 'Сайт с утра совсем пустой, у Northwind одни квадраты, позор'],
    ['sv', `SIDAN ÄR ALLDELES TOM OCH VI FÖRSTÅR INTE VARFÖR SEDAN I MORSE 😡😡 @northwindhelp ??`],
    ['fi', 'Mitä Northwindille on tapahtunut? En ole päässyt sähköpostiini tunteihin.'],
    // Words that English has, too, mean something else or nothing here.
    [
      'ro',
      'Un bug al suportului de pe pagina de contact este o eroare și nu un crash, vă rugăm să ne spuneți',
    ],
  ])('says which: %s', (language, text) => {
    expect(score(text)).toMatchObject({ unjudged: language, kind: expect.not.stringMatching('question') })
  })

  test('is not told by words of other languages', () => {
    expect(score('Un crash al paginii este o problemă pentru noi și avem un bug la login.').signals).toEqual(
      [],
    )
  })

  test('shows a life at stake, in English words at least', () => {
    const text = `${swedish} I want to kill myself.`
    expect(score(text)).toMatchObject({ danger: true })
  })

  test('is told by stars', () => {
    expect(score({ text: swedish, rating: 1 }).unjudged).toBeUndefined()
    expect(score({ text: swedish, rating: 3 }).unjudged).toBe('sv')
    expect(score({ text: swedish, rating: 5 }).unjudged).toBe('sv')
  })

  test("is told by the user's own keywords", () => {
    const scored = createScorer({ keywords: { 'alldeles tom': 3 } }).score({ text: swedish })
    expect(scored.unjudged).toBeUndefined()
    expect(scored.score).toBeGreaterThan(50)
  })

  test('that only repeats another needs no judgement', () => {
    expect(score(`RT @bob ${swedish}`)).toMatchObject({ noReply: 'repost' })
    expect(score(`RT @bob ${swedish}`)).not.toHaveProperty('unjudged')
  })
})

describe('a post in two languages', () => {
  test.each([
    [
      'a German complaint with an English sentence',
      'Danke für nichts, liebes Team, das war es nun für mich. My shop is down and nobody answers.',
    ],
    [
      'an English post with a German complaint',
      'Hello everybody, I am new here and this is my first post. Bei mir geht nichts mehr und niemand antwortet.',
    ],
    ['Swedish and English', `${swedish} Our shop is down and nobody answers.`],
    ['Arabic and English', 'موقعي متوقف منذ الصباح ولا أحد يرد. site is down, nobody answers'],
  ])('is judged sentence by sentence: %s', (_what, text) => {
    const { score: total, unjudged, signals } = score(text)
    expect(total).toBeGreaterThan(50)
    expect(unjudged).toBeUndefined()
    expect(signals.some(({ name }) => name === 'no-answer' || name === 'down')).toBe(true)
  })

  test('stays unjudged where what can be read complains of nothing', () => {
    expect(
      score(`${swedish} Vi har väntat på er i flera dagar nu. Best regards to all of you.`).unjudged,
    ).toBe('sv')
  })

  test('asks in the language that can be read', () => {
    const { kind, unjudged } = score(`${swedish} Does the small plan have more than one mailbox?`)
    expect([kind, unjudged]).toEqual(['question', undefined])
  })
})

test.each([
  'The site is down since this morning.',
  'Seit heute morgen geht nichts mehr.',
  'le site nouveau',
  'Northwind 😡',
  '',
])('"%s" is judged', (text) => {
  expect(score(text)).not.toHaveProperty('unjudged')
})
