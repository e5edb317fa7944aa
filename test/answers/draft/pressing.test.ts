import { expect, test } from 'vitest'
import { presses } from '../../../src/answers/draft/pressing.js'

const pressing = (text: string) => presses({ kind: 'other', post: { text } })

test.each([
  'No reply, and my flight is tomorrow.',
  'Ich muss bis 15 Uhr die Löhne überweisen.',
  'auto lässt sich nicht beenden, zähler läuft',
  'Money leaves anyway, twice now.',
  'The flashes are bad with epilepsy.',
  'Booked the morning off, window 7 to 9. No engineer.',
  'The armchair stands out in the rain.',
  'Board is not loading, just a blank page.',
  'Opening day, and nothing loads.',
  'Habe mir freigenommen, der Monteur ist nicht erschienen.',
  'Das Sofa steht im Regen auf dem Gehweg.',
  'Die Liste dreht und dreht.',
])('presses: %s', (text) => expect(pressing(text)).toBe(true))

test.each([
  'The colour of the buttons is ugly.',
  'Bag half the size for the same price.',
  'The handle of the window is loose.',
  'Ein Techniker war da, sehr freundlich.',
  'Der Preis ist mir zu hoch.',
  'They wrote “we answer today”.',
])('does not: %s', (text) => expect(pressing(text)).toBe(false))

test('an outage does, whatever it says', () =>
  expect(presses({ kind: 'outage', post: { text: 'Slow.' } })).toBe(true))
