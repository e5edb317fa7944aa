import { expect, test } from 'vitest'
import { complains } from '../../../src/answers/draft/complains.js'
import { draftReply } from '../../../src/answers/draft/draft.js'
import { builtInTemplates } from '../../../src/answers/draft/templates/built-in.js'
import { factsOf } from './facts.js'

test.each([
  'How many more forms do I need to fill in before Northwind Hosting believes me?',
  'My points at Northwind Hosting are zero since Tuesday. Where have my points gone?',
  'Cancelled in May, charged in June and July. @northwind are we still married?',
  'Does Northwind Hosting load for anyone? For me it says offline since eight.',
  'Who at Northwind Hosting thought a grey button on grey is a good idea?',
  'Wie oft soll ich Northwind Hosting meine Adresse noch bestätigen?',
  'Unsere Gutschrift ist seit gestern weg. Wohin ist die verschwunden, Northwind Hosting?',
  'Tag vier ohne Paket von Northwind Hosting. Und, wie ist es bei euch?',
  'Gelandet in Rom. Rollstuhl nicht. Northwind Hosting, wie stellt ihr euch das vor?',
  'Wer bei Northwind Hosting hat sich ausgedacht, dass vier Klicks eine gute Idee sind?',
  'Läuft Northwind Hosting bei euch? Bei mir steht seit heute früh nur Verbindungsfehler.',
])('%s: regret, and no thanks for the question', (text) => {
  expect(complains({ text })).toBe(true)
  const facts = factsOf({ text })
  const { section, text: draft } = draftReply(facts, builtInTemplates(facts.language))
  expect(['question', 'unclear', 'news', 'praise']).not.toContain(section)
  expect(draft).toMatch(/sorry|leid|Entschuldigung/)
})

test.each([
  ['vague praise of old', 'Northwind Hosting was great once. Now there is a chat and a feed.'],
  [
    'a word of praise behind trouble',
    'Card declined, the app does not load, standing at the till. Brilliant.',
  ],
  ['ein Wort Lob hinter Ärger', 'Karte abgelehnt, die App lädt nicht. Großartig.'],
  ['thanks for a lost day', 'Shut at two, no sign. Thanks @northwind, I only took the day off for it.'],
  ['Dank für einen freien Tag', 'Um zwei zu. Danke @northwind, hab mir ja nur extra freigenommen.'],
  ['what nobody loves', 'Northwind Hosting down, no status update. Love that for me on invoice day.'],
])('%s is no praise', (_, text) => {
  const facts = factsOf({ text })
  expect(draftReply(facts, builtInTemplates(facts.language)).section).not.toBe('praise')
})

test.each([
  ['praise', 'The panel crashed once, somebody rang me within five minutes. Lovely.'],
  ['praise', 'Shout-out to Northwind Hosting. Site was hacked (my fault), Priya cleaned it up on a Sunday.'],
  [
    'praise',
    'Der Techniker war super, geduldig mit meiner Oma und hat ihr noch den Fernseher eingestellt. Danke @northwind!',
  ],
  ['posing', 'Got a mail from @northwind that my domain goes unless I pay 49 by a link. Real?'],
  ['dislike', 'Northwind Hosting going from 5 to 8 a month. That is 60% more. For what exactly?'],
  ['leaving', 'Nach 9 Jahren ist Schluss mit @northwind. Ich wechsle heute.'],
  [
    'question',
    'Meine Frau und ich möchten ein Konto eröffnen. Müssen wir beide kommen oder geht das online, Northwind?',
  ],
])('%s: %s', (section, text) => {
  const facts = factsOf({ text, brand: 'Northwind' })
  expect(draftReply(facts, builtInTemplates(facts.language)).section).toBe(section)
})

test.each([
  'Does Northwind Hosting work for non-profits?',
  'How many times can I rename a server?',
  'Where is my invoice?',
  'How long do I have to return it?',
  'Wie oft werden Backups gemacht?',
  'Wer hat euer neues Logo gezeichnet?',
  'Kann ich den Server umbenennen, wenn er leer ist?',
])('only asks: %s', (text) => expect(complains({ text })).toBe(false))
