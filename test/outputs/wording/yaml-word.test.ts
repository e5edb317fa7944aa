import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlWord } from '../../../src/outputs/wording/yaml-word.js'

test.each([
  'Adatum',
  'Wolke 7',
  'Škala',
  '3M',
  'C++',
  'A: B',
  '#1',
  'Yes',
  'null',
  "Rock'n Roll",
  'AT&T',
  '北风主机',
  '- x',
  '@northwind',
  'Ben & Jerry',
  '1e3',
  'a "b" c',
  'trail ',
  '1&1',
  'O2',
  'R+V',
  'Müller',
  '{x}',
  'x # y',
  '~',
  '12:30:00',
])('%j is read as the same', (name) => expect(parse(`was: ${yamlWord(name)}`)).toEqual({ was: name }))

test.each(['Adatum', 'Wolke 7', 'Škala', '北风主机'])('%s needs no quotes', (name) =>
  expect(yamlWord(name)).toBe(name),
)
