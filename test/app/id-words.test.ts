import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idsPiped, idsTyped } from '../../src/app/id-words.js'

describe('an argument', () => {
  test.each([
    { typed: 'k7f', ids: ['k7f'] },
    { typed: 'k7', ids: ['k7'] },
    { typed: ' #K7F ', ids: ['#K7F'] },
    { typed: '# k7f', ids: ['k7f'] },
    { typed: 'k7f m2x', ids: ['k7f', 'm2x'] },
    { typed: 'k7f,m2x', ids: ['k7f', 'm2x'] },
    { typed: 'k7f;m2x;', ids: ['k7f', 'm2x'] },
    { typed: 'k7f\nm2x\r\n', ids: ['k7f', 'm2x'] },
    { typed: '"k7f", "m2x"', ids: ['"k7f"', '"m2x"'] },
    { typed: '(k7f)', ids: ['(k7f)'] },
    { typed: 'Ada Lovelace', ids: ['Ada Lovelace'] },
    { typed: '@ada', ids: ['@ada'] },
    { typed: 'https://forum.example/t/1', ids: ['https://forum.example/t/1'] },
    { typed: 'k7f ???', ids: ['k7f'] },
    { typed: '', ids: [''] },
    { typed: ' ', ids: [' '] },
    { typed: '%', ids: ['%'] },
  ])('$typed holds $ids', ({ typed, ids }) => {
    expect(idsTyped(typed)).toEqual(ids)
  })

  test('none is lost, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(idsTyped(typed).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('what is piped in', () => {
  const mention = (id: string) => JSON.stringify({ type: 'mention', url: 'https://a.example', case: { id } })
  const coverage = JSON.stringify({ type: 'coverage', version: 1, counts: {} })

  test.each([
    { text: 'k7f\nm2x\n', ids: ['k7f', 'm2x'] },
    { text: 'k7f m2x', ids: ['k7f', 'm2x'] },
    { text: 'k7f, m2x;q9b\tr1s', ids: ['k7f', 'm2x', 'q9b', 'r1s'] },
    { text: '\uFEFFk7f\r\nm2x\r\n', ids: ['k7f', 'm2x'] },
    { text: '# k7f\n# m2x\n', ids: ['k7f', 'm2x'] },
    { text: '- #K7F\n- m2x', ids: ['#K7F', 'm2x'] },
    { text: '\u00A0k7f\u2003m2x\u00A0', ids: ['k7f', 'm2x'] },
    { text: '', ids: [] },
    { text: '\n \r\n\t', ids: [] },
    { text: `${mention('k7f')}\n${mention('m2x')}\n${coverage}\n`, ids: ['k7f', 'm2x'] },
    { text: `${mention('k7f')}\r\n${coverage}`, ids: ['k7f'] },
    { text: `${coverage}\n`, ids: [] },
    { text: `k7f\n${mention('m2x')}\n`, ids: ['k7f', 'm2x'] },
    { text: 'no case here', ids: ['no', 'case', 'here'] },
  ])('$text holds $ids', ({ text, ids }) => {
    expect(idsPiped(text)).toEqual(ids)
  })

  test.each([
    { text: `${mention('k7f')}\n${mention('m2x').slice(0, -9)}`, line: 2 },
    { text: '{"type":"mention","case":{}}', line: 1 },
    { text: '{"case":{"id":7}}', line: 1 },
    { text: 'k7f\n\n{', line: 3 },
    { text: '{"version":1,"mentions":[]}', line: 1 },
  ])('$text: line $line has no id', ({ text, line }) => {
    expect(() => idsPiped(text)).toThrow(`Line ${line} of what was piped in`)
  })
})
