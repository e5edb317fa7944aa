import { expect, test } from 'vitest'
import { deadlineOf } from '../../../src/answers/draft/deadline.js'
import { utc } from '../../../src/text/clock.js'

const publishedAt = new Date('2026-11-30T09:30:00Z')
const deadline = (text: string) => deadlineOf({ text, publishedAt }, utc.local)?.toISOString().slice(11, 16)

test.each([
  ['got a client meeting at noon with all my notes in there', '12:00'],
  ['My flight leaves in 2 hours!', '11:30'],
  ['Exam starts at 3 pm, I cannot log in.', '15:00'],
  ['hab um 12 einen kundentermin und alles ist da drin', '12:00'],
  ['Der Zug fährt in 40 Minuten.', '10:10'],
  ['Abgabe bis 16:30 Uhr, nichts lädt.', '16:30'],
  ['Team meeting at two, and the board only spins.', '14:00'],
  ['Hab um elf eine Besprechung und sehe nichts.', '11:00'],
])('%s', (text, time) => expect(deadline(text)).toBe(time))

test.each([
  'It has been down since 7 am.',
  'A recorded voice told me they close. It was 4:40.',
  'The meeting at 8 am was lost.',
  'Paid at noon, charged twice.',
  'In two weeks I leave for Oslo.',
  'The launch failed at two shops.',
  'Es geht um zwei Termine im Mai.',
])('no deadline of today: %s', (text) => expect(deadline(text)).toBeUndefined())
