import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/terminal/fold.js'
import { displayWidth } from '../../src/terminal/width.js'

test.each([
  ['short', 20, 'short'],
  ['\u001b[1mlaid out elsewhere\u001b[22m', 10, '\u001b[1mlaid out elsewhere\u001b[22m'],
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
