import { expect, test } from 'vitest'
import { toneOf } from '../../../src/answers/draft/tone.js'

test.each([
  ['pleased', 'They saved our old boy on Boxing Day. So gentle with him.'],
  ['pleased', 'Mein Portemonnaie war im Fundbüro. Dass es so etwas noch gibt!'],
  ['wrong', 'Viewing cancelled while I was standing in front of the house.'],
  ['wrong', 'Drei Stunden auf dem Flur liegen gelassen.'],
  ['asking', '@northwind what is your plan for IPv6 in 2026'],
  ['asking', 'Hallo, gibt es die Kommode auch in 90 cm'],
  ['asking', 'cross save when'],
  ['plain', 'Portions got smaller, price got bigger, box got prettier.'],
  ['both', 'Lovely vet, rude receptionist.'],
  ['plain', 'Five reports, and all I get is "thanks for keeping us safe".'],
])('%s: %s', (tone, text) => expect(toneOf({ text })).toBe(tone))
