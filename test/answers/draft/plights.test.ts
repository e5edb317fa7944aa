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
  ['grave', 'The share links of Northwind Hosting are sequential, I guessed three in a row.'],
  ['grave', 'Die Links von Northwind Hosting sind fortlaufend nummeriert, dreimal geraten.'],
  [
    'grave',
    'A colleague who left still reads our boards at Northwind Hosting. Former employee, in since May.',
  ],
  ['grave', 'The reset link of Northwind Hosting still works after I used it. Where do I report that?'],
  ['grave', 'Unser Plan bei Northwind Hosting ist über eine Suchmaschine auffindbar. Wie geht das raus?'],
  ['stolen', 'Somebody just moved 900 from my savings while I was on hold with Northwind Hosting.'],
  ['stolen', 'Jemand kauft gerade mit meiner Karte ein, Northwind Hosting, der Knopf zum Sperren ist grau.'],
  ['posing', 'Got a text that looks exactly like Northwind Hosting and asks for a code. Is that you?'],
  [
    'posing',
    'Gerade rief jemand von Northwind Hosting an und kannte meinen letzten Umsatz. Ich habe aufgelegt.',
  ],
  ['medicine', 'My bag is lost since Saturday, my insulin is in it. Northwind Hosting, please.'],
  [
    'medicine',
    'In der Tasche, die Northwind Hosting verloren hat, sind die Epilepsietabletten meiner Tochter.',
  ],
  ['care', 'No heating since Friday at Northwind Hosting, and we have a baby of six weeks, it is cold.'],
  [
    'bereaved',
    'My late father is still addressed in every letter of Northwind Hosting. I sent the papers twice.',
  ],
  ['bereaved', 'Northwind Hosting hat die Urkunde meiner verstorbenen Mutter verlegt.'],
  ['grave', 'Logged in at Northwind Hosting and saw the invoices of a Mrs Adams. Who is looking at mine?'],
  ['grave', 'Bei Northwind Hosting eingeloggt und die Rechnungen einer Frau Adams gesehen. Wer sieht meine?'],
])('%s: %s', (section, text) => expect(draft(text).section).toBe(section))

test('what would be is not what is', () => {
  expect(draft('What happens at Northwind Hosting if somebody steals my card?').section).toBe('question')
  expect(draft('Does Northwind Hosting have a read-only link for people without an account?').section).toBe(
    'question',
  )
})

test('who loses money now hears what to do at once, and when somebody writes', () => {
  for (const place of ['x', 'mastodon.social', 'forum.example'])
    for (let seed = 0; seed < 6; seed += 1) {
      const { text, over } = draft(
        'Somebody just moved 900 from my savings while I was on hold with Northwind Hosting.',
        { seed: String(seed) },
        { place },
      )
      expect(text).toMatch(/lock [\s\S]*(?:by 4:30 pm)/)
      expect(text).toContain('https://help.northwind.example/contact')
      expect(over).toBe(0)
    }
})

test('of whom it hit it is asked how they are', () => {
  const text = 'Northwind Hosting left my mother, who has dementia, alone at the counter for two hours.'
  expect(draft(text).text).toMatch(/your mother\b/)
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
