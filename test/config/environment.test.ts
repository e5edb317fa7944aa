// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expand } from '../../src/config/environment.js'

const env = { NAME: 'value', EMPTY: '', NESTED: '${NAME}', DOLLAR: "$&$1$'" }

test.each([
  ['plain', 'plain'],
  ['${NAME}', 'value'],
  ['a ${NAME}, a ${NAME}', 'a value, a value'],
  ['${NAME:-other}', 'value'],
  ['${MISSING:-other}', 'other'],
  ['${MISSING:-https://a.example/?b=c-d:e}', 'https://a.example/?b=c-d:e'],
  ['${MISSING:-}', ''],
  ['${EMPTY:-other}', 'other'],
  ['${NESTED}', '${NAME}'],
  ['${DOLLAR}', "$&$1$'"],
  ['$${NAME}', '${NAME}'],
  ['$$ $NAME $', '$$ $NAME $'],
])('%s becomes %s', (text, expected) =>
  expect(expand(text, env)).toMatchObject({ text: expected, problems: [] }),
)

test.each([
  [
    'a ${MISSING}',
    2,
    'the environment variable MISSING is not set: run `export MISSING=…` first, or write ${MISSING:-default}',
  ],
  ['${EMPTY}', 0, 'the environment variable EMPTY is not set'],
  ['${}', 0, '${} is no variable'],
  ['${A B}', 0, '${A B} is no variable'],
  ['${NAME-x}', 0, '${NAME-x} is no variable'],
  ['x ${NAME', 2, '${NAME is no variable'],
  ['${constructor}', 0, 'the environment variable constructor is not set'],
])('%s is a problem at %i: %s', (text, offset, message) => {
  const isUnset = message.includes('is not set') && { isUnset: true }
  expect(expand(text, Object.assign(Object.create(null), env)).problems).toEqual([
    { offset, message: expect.stringContaining(message), ...isUnset },
  ])
})

test('only what came from the environment is remembered as read', () => {
  expect(expand('${NAME} ${MISSING:-other} $${NAME}', env).read).toEqual([
    { reference: '${NAME}', value: 'value' },
  ])
})

test('text without a variable stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('${'))
      expect(expand(text, {})).toEqual({ text, read: [], problems: [], needed: [] })
    }),
  )
})
