import { describe, expect, test } from 'vitest'
import { tokensOf } from '../../src/judge/score/tokens-of.js'
import { otherPossible } from '../../src/languages/other-possible.js'

const possible = (text: string, main?: string) => otherPossible(tokensOf({ text }), main)

describe('otherPossible', () => {
  test('names the languages whose words a short post has where it was read as German for its letters', () => {
    expect(possible('Tytär nielaisi nappipariston teidän lelusta.', 'de')).toContain('fi')
    expect(possible('Trampolinens nät släppte. Armen pekar åt fel håll.', 'de')).toContain('sv')
  })

  test('names some where nothing tells the language', () => {
    expect(possible('Batarya cebimde patladı, bacağım yandı.')).toContain('tr')
  })

  test.each([
    ['en', 'The kettle from Northwind caught fire and the kitchen is black.'],
    ['en', 'Northwind kettle fire, kitchen gone'],
    ['de', 'Der Wasserkocher ist durchgeschmort und die Küche ist schwarz.'],
    ['de', 'Lampion-Nachtlicht geschmort, Vorhang hat Loch'],
  ])('names none for %s: %s', (main, text) => {
    expect(possible(text, main)).toEqual([])
  })

  test('names the neighbours of a Cyrillic post that has no letter of its own language', () => {
    expect(possible('Гледачката удари дядо, целият е в синини.', 'ru')).toEqual(['uk', 'bg'])
    expect(possible('Мы чувствуем запах газа в подъезде', 'ru')).toEqual([])
  })

  test('names none for a long text: its words tell its language', () => {
    expect(possible('jarrut lakkasivat toimimasta alamäessä '.repeat(10), 'de')).toEqual([])
  })
})
