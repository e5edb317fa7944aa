import { describe, expect, test } from 'vitest'
import { createScorer } from '../../../src/judge/score/index.js'
import { score } from './score.js'

const french =
  'Depuis ce matin notre site ne marche plus chez Northwind et personne ne répond à nos messages.'

describe('a post in a language without a lexicon', () => {
  test.each([
    ['fr', french],
    ['ja', 'Northwind のサイトが朝からつながりません！！'],
    ['ru', 'Сайт не работает с утра, Northwind никому не отвечает, позор'],
    ['fr', `LE SITE EST EN PANNE ET PERSONNE NE NOUS REPOND DEPUIS CE MATIN 😡😡 @northwindhelp ??`],
    ['nl', 'Wat is er aan de hand met Northwind? Ik kan al uren niet bij mijn mail.'],
    // Words that English has, too, mean something else or nothing here.
    ['fr', 'Le bug du support sur la page de contact est une erreur, pas un crash, merci de nous le dire'],
  ])('says which: %s', (language, text) => {
    expect(score(text)).toMatchObject({ unjudged: language, kind: expect.not.stringMatching('question') })
  })

  test('is not told by words of other languages', () => {
    expect(score('Le crash du site est un problème pour nous, on a un bug sur le login.').signals).toEqual([])
  })

  test('shows a life at stake, in English words at least', () => {
    const text = `${french} I want to kill myself.`
    expect(score(text)).toMatchObject({ danger: true })
  })

  test('is told by stars', () => {
    expect(score({ text: french, rating: 1 }).unjudged).toBeUndefined()
    expect(score({ text: french, rating: 3 }).unjudged).toBe('fr')
    expect(score({ text: french, rating: 5 }).unjudged).toBe('fr')
  })

  test("is told by the user's own keywords", () => {
    const scored = createScorer({ keywords: { 'ne marche plus': 3 } }).score({ text: french })
    expect(scored.unjudged).toBeUndefined()
    expect(scored.score).toBeGreaterThan(50)
  })

  test('that only repeats another needs no judgement', () => {
    expect(score(`RT @bob ${french}`)).toMatchObject({ noReply: 'repost' })
    expect(score(`RT @bob ${french}`)).not.toHaveProperty('unjudged')
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
    ['French and English', `${french} Our shop is down and nobody answers.`],
    ['Arabic and English', 'موقعي متوقف منذ الصباح ولا أحد يرد. site is down, nobody answers'],
  ])('is judged sentence by sentence: %s', (_what, text) => {
    const { score: total, unjudged, signals } = score(text)
    expect(total).toBeGreaterThan(50)
    expect(unjudged).toBeUndefined()
    expect(signals.some(({ name }) => name === 'no-answer' || name === 'down')).toBe(true)
  })

  test('stays unjudged where what can be read complains of nothing', () => {
    expect(score(`${french} Best regards to all of you from Paris.`).unjudged).toBe('fr')
  })

  test('asks in the language that can be read', () => {
    const { kind, unjudged } = score(`${french} Does the small plan have more than one mailbox?`)
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
