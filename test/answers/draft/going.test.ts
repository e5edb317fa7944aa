import { expect, test } from 'vitest'
import { draftReply } from '../../../src/answers/draft/draft.js'
import { tellsGoing } from '../../../src/answers/draft/going.js'
import { builtInTemplates } from '../../../src/answers/draft/templates/built-in.js'
import { factsOf } from './facts.js'

const goes = (text: string, title?: string) =>
  tellsGoing({ post: { text, ...(title !== undefined && { title }) }, brand: 'Northwind Hosting' })

test.each([
  'Seven years, and the loyal ones pay the most. Goodbye @northwind',
  'We have moved all our sites away from Northwind. The third price rise was one too many.',
  'You just lost a customer. Six weeks for one ticket.',
  'I am taking my business elsewhere, it was nice in 2019.',
  'Nach neun Jahren kündige ich. Die Preise steigen, die Hilfe nicht.',
  'Kündigung ist raus, macht es gut.',
  'Northwind, das war’s. Ich zieh um.',
  'Tschüss @northwind',
  'Je vous quitte après dix ans, trop cher.',
  'Me cambio a otra después de diez años.',
])('goes: %s', (text) => expect(goes(text)).toBe(true))

test('a title tells it, too', () =>
  expect(goes('Prices went up again.', 'Leaving Northwind after ten years')).toBe(true))

test.each([
  'If this is not fixed by Friday I am taking my business elsewhere.',
  'I can’t cancel: the button does nothing. You just lost a customer.',
  'Moved to Northwind Hosting from my old host, never looked back.',
  'How do I move my domain away from Northwind?',
  'Wie kündige ich, und bis wann muss ich kündigen?',
  'Meine Kündigung wurde ignoriert und ihr bucht weiter ab. Tschüss.',
  'The train is leaving at noon.',
])('does not: %s', (text) => expect(goes(text)).toBe(false))

test.each([
  ['Seven years, and newcomers pay half. Bye @northwind', /sorry (?:to see you go|that)/],
  ['Nach neun Jahren kündige ich bei Northwind Hosting. Tschüss.', /leid/],
])('%s: regret, and that somebody looks at it', (text, regret) => {
  for (let seed = 0; seed < 6; seed += 1) {
    const facts = factsOf({ text: `${text} Northwind Hosting` }, { seed: String(seed) })
    const draft = draftReply(facts, builtInTemplates(facts.language))
    expect(draft.section).toBe('leaving')
    expect(draft.text).toMatch(regret)
    expect(draft.text).toMatch(/myself|selbst/)
    expect(draft.text).not.toMatch(/thanks? (?:you )?for|danke/i)
  }
})
