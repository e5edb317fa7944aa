import { describe, expect, test } from 'vitest'
import { names, score } from './score.js'

// What is told in a post and is not its writer's: a rival's trouble, what a company said, what customers ask each other.

const brand = 'Northwind'

describe('a rival that opens a post and comes back behind the brand', () => {
  test.each([
    ['ja', 'アザミ運送で皿が割れて届きました。いつもはNorthwindなのですが。アザミ運送は二度と使いません。'],
    [
      'nl',
      'Distelpost heeft mijn pakket in de vijver gegooid. Voortaan Northwind. Distelpost is een schande.',
    ],
  ])('%s: "%s" complains of the rival', (language, text) => {
    const [here] = [score({ text, language, brand })]
    expect(here?.score).toBeLessThan(score({ text, language, brand: 'Southwind' }).score)
  })
})

describe('an addition of several characters', () => {
  test.each([
    ['zh', '编辑：已经修好了。\n\nNorthwind升级后一直闪退，怎么办？'],
    ['ja', '追記：直りました。\n\nNorthwindのアプリが起動しません。'],
  ])('%s: "%s" is over', (language, text) => expect(score({ text, language, brand }).score).toBeLessThan(50))
})

test('the thanks that a company gave are not the writer’s', () => {
  const text = 'Northwindから毎月「いつもご利用ありがとうございます」。退会は三年前です。'
  expect(names({ text, language: 'ja', brand })).toContain('quoted-back')
  expect(names({ text, language: 'ja', brand })).not.toContain('thanks')
})

test('what customers ask each other is no question to the company', () => {
  const text = 'Welke kleur muur past er bij een kast van Northwind?'
  expect(score({ text, language: 'nl', brand }).kind).not.toBe('question')
})
