import { expect, test } from 'vitest'
import { Failed } from '../../src/model/failed.js'
import { readJson } from '../../src/sources/read-json.js'

const read = (text: string) => readJson(new TextEncoder().encode(text))

test.each([
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740992', '9007199254740992'],
  ['9007199254740993', '9007199254740993'],
  ['-9007199254740993', '-9007199254740993'],
  ['{"id":12345678901234567890}', { id: '12345678901234567890' }],
  [
    '[1,12345678901234567890,2 ,98765432109876543210 ]',
    [1, '12345678901234567890', 2, '98765432109876543210'],
  ],
  ['0000', undefined],
  // No integers.
  ['0.12345678901234567', Number('0.12345678901234567')],
  ['1234567890123456789.5', Number('1234567890123456789.5')],
  ['12345678901234567e3', Number('12345678901234567e3')],
  ['1e400', Number.POSITIVE_INFINITY],
  // Within words, also behind quotes and strokes that are words.
  [
    String.raw`{"a":"12345678901234567890","b":"\"12345678901234567890","c\\":12345678901234567890}`,
    {
      a: '12345678901234567890',
      b: '"12345678901234567890',
      'c\\': '12345678901234567890',
    },
  ],
  ['\ufeff{"id":1}', { id: 1 }],
  ['{"html":"<!doctype html><html>"}', { html: '<!doctype html><html>' }],
])('%s', (text, value) => {
  if (value === undefined) expect(() => read(text)).toThrow(SyntaxError)
  else expect(read(text)).toEqual(value)
})

test.each([
  '<!DOCTYPE html><title>Just a moment</title>',
  '\n <html lang="en">',
  '<!-- cached -->\n<html>',
  '<?xml version="1.0"?><!DOCTYPE html><html/>',
])('a page for people is no data: %s', (text) => {
  expect(() => read(text)).toThrow(Failed)
  expect(() => read(text)).toThrow('page-instead')
})

test.each([
  '',
  '{"id":12345678901234567890',
  '{"id":"12345678901234567890',
  'Bad Gateway',
  '<rss></rss>',
  '<header>',
])('is no JSON: %s', (text) => expect(() => read(text)).toThrow(SyntaxError))
