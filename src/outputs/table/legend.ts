import type { View } from '../../terminal/view.js'
import { wrap } from '../../terminal/wrap.js'
import { paletteOf } from './palette.js'

const NARROWEST = 20

/** What the signs and short words of the table mean. */
const meanings: readonly (readonly [sign: string, meaning: string])[] = [
  [
    'prio',
    'the order to answer in each part of the list, highest first: harm, then how long somebody waits against your promise',
  ],
  ['id', 'names a case, for `show` and `mark`'],
  ['waits', 'since the post was published'],
  ['! 3h', 'your promise is broken'],
  ['~3h', 'about: its place tells no exact time'],
  ['+2 more', 'further posts of the same person, in the same case'],
  ['14 copies', 'one row for that many posts in nearly the same words; `--copies` shows each'],
  ['incident i3', 'one row for all its people who have the same trouble; `--each` shows each'],
  ['@ben', 'who has the case'],
  ['#refund', 'a tag of the case'],
  ['! Name:', 'below the table: a source that could not be read'],
]

/** For people at a terminal: a line for each. */
export function legend({ width, colour }: Pick<View, 'width' | 'colour'>): string {
  const { strong, faint } = paletteOf(colour)
  const column = Math.max(...meanings.map(([sign]) => sign.length)) + 2
  const room = Math.max(NARROWEST, width) - column
  return meanings
    .flatMap(([sign, meaning]) =>
      wrap(meaning, room).map(
        (line, index) =>
          `${index === 0 ? strong(sign) + ' '.repeat(column - sign.length) : ' '.repeat(column)}${faint(line)}\n`,
      ),
    )
    .join('')
}
