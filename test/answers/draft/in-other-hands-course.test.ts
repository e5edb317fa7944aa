import { expect, test } from 'vitest'
import { tellsPosing, tellsTheft } from '../../../src/answers/draft/in-other-hands.js'

test.each([
  'Two people are on hold and a thief is draining our savings while the hold music plays.',
  'Money keeps leaving my account every few minutes, Northwind Bank, pick up.',
  'Sign-in to my Northwind account from Lagos last night. I was in bed in Leeds.',
  'The app says I sent 800 to a Ms Brown. I did not, and I know no Ms Brown.',
  'Gerade räumt jemand mein Konto leer und bei Northwind geht keiner ran.',
  'Laut App habe ich 640 Euro an einen Herrn Brandt überwiesen. Hab ich nicht.',
  'Anmeldung in meinem Kundencenter aus Manila, nachts um vier. Da habe ich geschlafen.',
  'Quelqu’un est en train de vider mon compte chez Northwind.',
  'Alguien me está vaciando la cuenta, mi cuenta de Northwind.',
])('theft: %s', (text) => expect(tellsTheft({ text })).toBe(true))

test.each([
  'I logged in from Chrome and the panel is slow. I never liked it.',
  'Anmeldung aus Versehen doppelt abgeschickt, das war ich nicht gewohnt.',
  'Your letter says I sent the form. Nobody reads it.',
  'Somebody at your desk is emptying the bins.',
])('no theft: %s', (text) => expect(tellsTheft({ text })).toBe(false))

test.each([
  'Text about a customs fee with a link. Is that you @northwind?',
  'Got an e-mail: pay 3 euros for the parcel. Is this genuine?',
  'Mail mit meinem Namen, ich soll meine Kartendaten eingeben. Sind Sie das?',
  'SMS wegen Gebühr, mit Link. Ist das seriös?',
  'Un SMS me demande de payer des frais. C’est bien vous ?',
])('posing: %s', (text) => expect(tellsPosing({ text })).toBe(true))

test.each([
  'Your email says twelve weeks for a table. Is that real?',
  'Is it you or is it me? The page stays white.',
  'Ist das echt so teuer, oder ist das ein Fehler?',
])('no posing: %s', (text) => expect(tellsPosing({ text })).toBe(false))
