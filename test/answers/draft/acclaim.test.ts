import { expect, test } from 'vitest'
import { acclaims, mocksTrouble } from '../../../src/answers/draft/acclaim.js'
import { moodOf } from '../../../src/answers/draft/mood.js'
import { mentionOf } from './facts.js'

test.each([
  'Two men from @northwind, fifth floor, 30 degrees, not one swear word. Will you marry me?',
  'The plain text editor of Northwind does one thing. Never change a thing.',
  'I deleted the wrong table at 2 am. Your colleague at Northwind restored it and did not even laugh.',
  'Who are you and what have you done with Northwind, I got an answer in a minute',
  'Muss man auch mal sagen: die Dame am Telefon hat meiner Tante eine Stunde lang alles erklärt. Northwind, Filiale in Bad Eichen.',
  'Selbst schuld, Backup überschrieben. Der Techniker hat nachts um vier alles wiederhergestellt.',
  'Ticket um 8, Techniker da um 9, Server um 10 da. Geht es euch gut? Was ist los mit euch?',
])('praise: %s', (text) => expect(acclaims({ text })).toBe(true))

test.each([
  'My fault that I trusted you. Nobody restored anything.',
  'Muss man auch mal sagen: der Techniker hat nicht geholfen und nichts repariert.',
  'The panel is down. Are you ok?',
  'Please change my address.',
])('none: %s', (text) => expect(acclaims({ text })).toBe(false))

test.each([
  'No internet in the whole street for three hours, thanks @northwind, at least I know the neighbours now',
  '30 Euro für den Anruf, weil das Formular bei Northwind Hosting abstürzt. Respekt.',
])('scorn: %s', (text) => {
  expect(mocksTrouble({ text })).toBe(true)
  expect(moodOf(mentionOf({ text }))).toBe('troubled')
})

test.each([
  'The crash is fixed, thanks @northwind',
  'Server war ausgefallen, läuft wieder, danke @northwind',
  'Thank you for looking into the outage.',
  'Seit zwei Stunden kein Netz. Bitte um Hilfe, danke',
])('in earnest: %s', (text) => expect(mocksTrouble({ text })).toBe(false))
