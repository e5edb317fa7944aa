import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Column, GUTTER, grid, type Line } from '../../src/terminal/grid.js'
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

/** The lines of the rows, padded one by one. */
function byHand(columns: readonly Column[], rows: readonly (readonly (readonly Line[])[])[]): string {
  const padded = ({ painted, width }: Line, column: Column) => {
    const space = ' '.repeat(Math.max(0, column.width - width))
    return column.align === 'right' ? space + painted : painted + space
  }
  return rows
    .flatMap((row) => {
      const height = Math.max(1, ...row.map((cell) => cell.length))
      return Array.from({ length: height }, (_, at) =>
        columns
          .map((column, index) => padded(row[index]?.[at] ?? { painted: '', width: 0 }, column))
          .join(' '.repeat(GUTTER))
          .replace(/ +$/, ''),
      )
    })
    .join('\n')
}

test('whatever is in the cells, each line is as if padded by hand to what a terminal shows', () => {
  const columns: Column[] = [{ width: 6, align: 'right' }, { width: 14 }, { width: 20 }]
  const around = fc.constantFrom(
    ['', ''],
    ['\u001b[31m', '\u001b[39m'],
    ['\u001b]8;;https://forum.example/\u001b\\', '\u001b]8;;\u001b\\'],
  )
  const cell = (width: number) =>
    fc.array(fc.tuple(posts, around), { minLength: 1, maxLength: 4 }).map((lines) =>
      lines.map(([text, [before, after]]) => {
        const cut = cutToWidth(evenEmoji(text), width).trim()
        return { painted: `${before}${cut}${after}`, width: displayWidth(cut) }
      }),
    )
  const rows = fc.array(fc.tuple(cell(6), cell(14), cell(20)), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(rows, (some) => {
      expect(grid(columns, some)).toBe(byHand(columns, some))
    }),
  )
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
      for (const one of lines) expect(displayWidth(one.slice(0, one.lastIndexOf('|')))).toBe(28 + 2 * GUTTER)
    }),
  )
})
