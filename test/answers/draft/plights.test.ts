import { expect, test } from 'vitest'
import { draftReply } from '../../../src/answers/draft/draft.js'
import { sharesTrouble } from '../../../src/answers/draft/shared-trouble.js'
import { tellsSilence } from '../../../src/answers/draft/silence.js'
import { builtInTemplates } from '../../../src/answers/draft/templates/built-in.js'
import { factsOf, mentionOf } from './facts.js'

const draft = (text: string, more: Parameters<typeof factsOf>[1] = {}, post = {}) => {
  const facts = factsOf({ text, ...post }, more)
  return draftReply(facts, builtInTemplates(facts.language))
}

test.each([
  ['stolen', 'Three payments at Northwind Hosting to a shop I have never heard of, my balance is at zero.'],
  ['stolen', 'Über Nacht drei Abbuchungen bei Northwind Hosting, die nicht von mir sind.'],
  ['hazard', 'The modem of Northwind Hosting overheats, the plastic has gone brown. It is too hot to touch.'],
  ['hazard', 'Das Netzteil von Northwind Hosting schmort, es kommen Funken.'],
  ['frail', 'Northwind Hosting left my mother, who has dementia, alone at the counter for two hours.'],
  ['frail', 'Northwind Hosting hat meinen Vater im Rollstuhl zwei Stunden allein gelassen.'],
  ['security', 'The share links of Northwind Hosting are sequential, I guessed three in a row.'],
  ['security', 'Die Links von Northwind Hosting sind fortlaufend nummeriert, dreimal geraten.'],
  ['grave', 'Logged in at Northwind Hosting and saw the invoices of a Mrs Adams. Who is looking at mine?'],
  ['grave', 'Bei Northwind Hosting eingeloggt und die Rechnungen einer Frau Adams gesehen. Wer sieht meine?'],
])('%s: %s', (section, text) => expect(draft(text).section).toBe(section))

test('of whom it hit it is asked how they are', () => {
  const text = 'Northwind Hosting left my mother, who has dementia, alone at the counter for two hours.'
  expect(draft(text).text).toMatch(/your mother\b[^/]*\bI hope/)
  expect(draft('Northwind Hosting hat meinen Vater im Rollstuhl zwei Stunden allein gelassen.').text).toMatch(
    /dass das Ihrem Vater passiert ist/,
  )
})

test.each([
  ['all stars', 'Northwind Hosting got us home despite the storm.', 5, 'praise'],
  [
    'praise with a wish',
    'Love the widgets of Northwind Hosting. Would be five stars if the reminders came on time, mine come late.',
    4,
    'mixed',
  ],
  ['neither', "It's okay.", 3, 'fair'],
  ['what it looks like', 'The Northwind Hosting redesign hides everything behind three taps.', 2, 'dislike'],
])('%s', (_, text, rating, section) =>
  expect(draft(text, {}, { engagement: { rating } }).section).toBe(section),
)

test.each([
  'asked you twice on friday. where is it?',
  'three DMs, two forms, still no answer',
  'Any news? I sent the logs a week ago.',
  'freitag zweimal gefragt, sonntag einmal',
  'Hallo?? Ich hab am Freitag geschrieben.',
])('who asked before is told that they should have had an answer: %s', (text) => {
  expect(tellsSilence({ text })).toBe(true)
  const told = draft(`${text} Northwind Hosting`).parts.map(({ part }) => part)
  expect(told).not.toContain('late')
})

test('nobody who asks for the first time is', () =>
  expect(tellsSilence({ text: 'My site has been down since noon, two servers at once.' })).toBe(false))

test.each([
  [true, 'The panel of Northwind Hosting is down, 503 on every page.'],
  [false, 'Two weeks now: the line of Northwind Hosting is down every evening.'],
  [false, 'Day 4 and nobody has answered my ticket, Northwind Hosting. Is this thing dead?'],
  [false, 'How do I cancel at Northwind Hosting? I was billed in May.'],
  [false, 'Seit Freitag kein Wort von Northwind Hosting zu den 504-Fehlern.'],
])('an incident goes on for them (%s): %s', (shares, text) => {
  expect(sharesTrouble(mentionOf({ text }))).toBe(shares)
  const { section } = draft(text, { incident: { sure: false } })
  expect(section === 'incident').toBe(shares)
  // Somebody of us said so.
  expect(draft(text, { incident: { sure: true } }).section).toBe('incident')
})
