import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GAP, grid } from '../../src/terminal/grid.js'
import { evenEmoji } from '../../src/terminal/safe.js'
import { cutToWidth, displayWidth } from '../../src/terminal/width.js'
import { posts } from './posts.js'

const line = (painted: string) => ({ painted, width: displayWidth(painted) })

test('lays cells of several lines side by side', () => {
  const rows = [
    ['7', [line('one'), line('two')], 'end'],
    ['12', '返事 👍', 'end'],
  ]
  expect(grid([{ width: 3, align: 'right' }, { width: 8 }, { width: 3 }], rows)).toBe(
    ['  7  one       end', '     two', ' 12  返事 👍   end'].join('\n'),
  )
})

test('colours and links take no room', () => {
  const red = { painted: '\u001b[31mred\u001b[39m', width: 3 }
  expect(grid([{ width: 5 }, { width: 3 }], [[[red], 'end']])).toBe(`${red.painted}    end`)
})

test('the last column starts at the same cell in every line, whatever stands before it', () => {
  const row = fc.tuple(posts, posts)
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
      const cells = rows.map((row) => row.map((text) => cutToWidth(evenEmoji(text), 14).trim()))
      const lines = grid(
        [{ width: 14 }, { width: 14 }, { width: 1 }],
        cells.map((row) => [...row, '|']),
      ).split('\n')
      expect(lines).toHaveLength(rows.length)
      for (const one of lines) expect(displayWidth(one.slice(0, one.lastIndexOf('|')))).toBe(28 + 2 * GAP)
    }),
  )
})
