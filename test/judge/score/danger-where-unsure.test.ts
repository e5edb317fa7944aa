import { describe, expect, test } from 'vitest'
import { createScorer } from '../../../src/judge/score/index.js'

const scorer = createScorer({ keywords: {} })

describe('danger in a post whose words do not tell its language', () => {
  test.each([
    ['fi', 'Hoitaja löi mummoa, käsivarret mustelmilla.'],
    ['tr', 'Batarya cebimde patladı, bacağım yandı.'],
    ['sv', 'Trampolinens nät släppte. Armen pekar åt fel håll, vi sitter på akuten.'],
    ['bg', 'Гледачката удари дядо, целият е в синини.'],
    ['pt', 'Os freios do Carrofácil falharam na rodovia'],
  ])('%s: %s', (_, text) => {
    expect(scorer.score({ text }).danger).toBe(true)
  })

  test('names the language whose words fired', () => {
    const { signals } = scorer.score({ text: 'Batarya cebimde patladı, bacağım yandı.' })
    expect(signals.map(({ name }) => name)).toContain('rough-tr-peril')
  })

  test.each([
    // "Brand" and "gift" are fire and poison elsewhere, "barn" is a child.
    ['en', 'New brand, old barn, nice gift from Northwind'],
    ['en', 'Northwind brand gift: barn doors'],
    ['de', 'Neue Marke, tolles Geschenk von Northwind'],
    ['es', 'Casi me da un infarto al ver la factura de la luz.'],
    ['uk', 'Син у захваті від батута.'],
  ])('leaves others alone, %s: %s', (_, text) => {
    expect(scorer.score({ text }).danger).toBe(false)
  })

  test('asks no other language where the source names the one that it is read in', () => {
    const signals = scorer.score({ text: 'Batarya cebimde patladı, bacağım yandı.', language: 'de' }).signals
    expect(signals.some(({ name }) => name.startsWith('rough-'))).toBe(false)
  })
})

describe('danger in the languages read roughly', () => {
  test.each([
    ['sv', 'Piloten sa inget men kabinen fylldes av rök och folk grät.', '"but" ends a negation'],
    [
      'sv',
      'Dosan piper inte när det brinner, vi vaknade av att katten skrek.',
      'a cat takes nothing from a fire',
    ],
    ['vi', 'Đèn ngủ cạnh nôi có mùi khét.', 'a smell of burning beside a cot is enough'],
  ])('%s: %s (%s)', (language, text) => {
    expect(scorer.score({ text, language }).danger).toBe(true)
  })

  test.each([
    ['sv', 'Det fanns inget rök i kabinen, men maten var kall.'],
    ['sv', 'Katten är sjuk och veterinären är dyr.'],
    ['zh', '电池两个小时就没电，手机还发烫。'],
  ])('is none in %s: %s', (language, text) => {
    expect(scorer.score({ text, language }).danger).toBe(false)
  })
})
