import { expect, test } from 'vitest'
import { Size } from '../../src/config/schema/size.js'

test.each([
  [1_048_576, 1_048_576],
  ['20MB', 20_000_000],
  ['20 mb', 20_000_000],
  ['500KB', 500_000],
  ['1.5GB', 1_500_000_000],
  ['900b', 900],
])('%s is %i bytes', (value, bytes) => expect(Size.parse(value)).toBe(bytes))

test.each(['20', '20 megs', 'MB', '-1MB', '', 0, -1, 1.5, null, [1]])('%j is refused', (value) => {
  const messages = Size.safeParse(value).error?.issues.map(({ message }) => message)
  expect(messages).toEqual(['expected a size such as 500KB or 20MB, or a number of bytes'])
})
