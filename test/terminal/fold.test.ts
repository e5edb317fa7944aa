import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/terminal/fold.js'
import { displayWidth } from '../../src/terminal/width.js'

test.each([
  ['short', 20, 'short'],
  ['\u001b[1mbold words fold\u001b[22m', 10, '\u001b[1mbold words\nfold\u001b[22m'],
  [
    '\u001b]8;;https://a.example/b\u0007a link\u001b]8;;\u0007',
    6,
    '\u001b]8;;https://a.example/b\u0007a link\u001b]8;;\u0007',
  ],
  ['between words only', 10, 'between\nwords only'],
  ['  try: Correct this line, then go on.', 20, '  try: Correct this\n       line, then go\n       on.'],
  ['  failed  The forum gave no answer', 22, '  failed  The forum\n          gave no\n          answer'],
  ['run `mentions --config a.yaml check` then', 20, 'run\n`mentions --config a.yaml check`\nthen'],
  ['at https://forum.example/a-long/path now', 12, 'at\nhttps://forum.example/a-long/path\nnow'],
  ['  try: run `mentions check -c b` now', 22, '  try: run\n `mentions check -c b`\n       now'],
  ['one `quote that never ends', 12, 'one `quote\nthat never\nends'],
  ['first\n    second line here', 15, 'first\n    second line\n    here'],
  ['   | quoted words stay quoted', 18, '   | quoted words\n   | stay quoted'],
  ['北風は今日も 落ちている', 14, '北風は今日も\n落ちている'],
])('%j in %i cells', (text, width, folds) => {
  expect(fold(text, width)).toBe(folds)
  expect(fold(text, undefined)).toBe(text)
})

test('a command of this program is kept whole, up to a comma or the end of its line', () => {
  const self = 'mentions --config a.yaml'
  expect(fold(`Take it back: ${self} undo k7f`, 20, self)).toBe(`Take it back:\n${self} undo k7f`)
  expect(fold(`Possible: ${self} ack k7f, ${self} reply k7f`, 12, self)).toBe(
    `Possible:\n${self} ack k7f,\n${self} reply k7f`,
  )
  expect(fold(`  ${self} open k7f`, 12, self)).toBe(`  ${self} open k7f`)
})

test('no word is lost or broken, and lines are as wide as they may be at the most', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'of', 'words', '`a b c`', 'https://a.example/b-c')),
      (words) => {
        const lines = fold(words.join(' '), 12).split('\n')
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines)
          expect(displayWidth(line) <= 12 || words.some((word) => word === line), line).toBe(true)
      },
    ),
  )
})
