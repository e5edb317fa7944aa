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
  const outside = message.includes('is not set') && { outside: 'variable' }
  expect(expand(text, Object.assign(Object.create(null), env)).problems).toEqual([
    { offset, message: expect.stringContaining(message), ...outside },
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

test('a file gives its text where one is named, and is remembered as a secret', () => {
  const read = (path: string) => ({ text: `of ${path}` })
  expect(expand('a ${file:~/.secrets/key}, ${file: b c }', {}, read)).toEqual({
    text: 'a of ~/.secrets/key, of b c',
    read: [
      { reference: '${file:~/.secrets/key}', value: 'of ~/.secrets/key' },
      { reference: '${file: b c }', value: 'of b c' },
    ],
    problems: [],
    needed: [],
  })
})

test('a file that cannot be used is a problem outside of the text, which stays as it is', () => {
  const read = () => ({ problem: 'key is a folder' })
  expect(expand('a ${file:key}', {}, read)).toMatchObject({
    text: 'a ${file:key}',
    problems: [{ message: 'key is a folder', offset: 2, outside: 'file' }],
  })
  expect(expand('${file:}', {}, read).problems[0]?.message).toContain('is no variable')
})

test('a variable may be called file', () => {
  expect(expand('${file:-other} ${file}', { file: 'mine' })).toMatchObject({ text: 'mine mine' })
})
