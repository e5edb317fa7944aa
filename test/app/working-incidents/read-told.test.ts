import { describe, expect, test } from 'vitest'
import { readTold } from '../../../src/app/working-incidents/read-told.js'

describe('lines of JSON', () => {
  test('say who, where and in which words', () => {
    const text =
      '{"id":"k7f","url":"https://forum.example/t/1/2","text":"Fixed."}\n\n{"id":"m2x","text":"Over","more":1}\n'
    expect(readTold(text)).toEqual([
      { id: 'k7f', url: 'https://forum.example/t/1/2', text: 'Fixed.' },
      { id: 'm2x', text: 'Over' },
    ])
  })

  test.each([
    ['what is cut', '{"id":"k7f","url":"https://forum.example/1"}\n{"id":', /Line 2 .* no JSON/],
    ['no id', '{"case":"k7f"}', /Line 1 .* id of a case/],
    // What `incidents people --format ndjson` prints, as it is.
    [
      'people of whom nobody says that they were told',
      '{"type":"person","id":"k7f","standing":"waits"}',
      /neither url nor text/,
    ],
    ['no address', '{"id":"k7f","url":"over there"}', /no web address/],
  ])('refuses %s', (_, text, says) => {
    expect(() => readTold(text)).toThrow(says)
  })
})

describe('a sheet', () => {
  const sheet = (posted: string) =>
    `# i3\n# remarks\n\n== k7f Jane on forum.example\nat: https://forum.example/t/1\n> posted: by her\nposted:${posted}\n\nHi Jane,\nit is fixed.\n\n== m2x somebody unnamed\nposted:\n\nHi\n`

  test('tells of those with something behind "posted:", and what was written to them', () => {
    expect(readTold(sheet(' https://forum.example/t/1/2'))).toEqual([
      { id: 'k7f', url: 'https://forum.example/t/1/2', text: 'Hi Jane,\nit is fixed.' },
    ])
    expect(readTold(sheet(' Yes '))).toEqual([{ id: 'k7f', text: 'Hi Jane,\nit is fixed.' }])
    for (const nothing of ['', '  ', ' no', ' -']) expect(readTold(sheet(nothing))).toEqual([])
  })

  test('is read as an editor of Windows leaves it', () => {
    expect(readTold(`\ufeff${sheet(' x').replaceAll('\n', '\r\n')}`)).toEqual([
      { id: 'k7f', text: 'Hi Jane,\nit is fixed.' },
    ])
  })

  test.each([
    ['what is no address', sheet(' soon'), /Line 4 .*"soon" is no web address/],
    ['a person without that line', '== k7f Jane\nHi\n', /Line 1 .*"posted:" is missing/],
    ['words before the first person', 'told them all\n== k7f\nposted: yes\n', /Line 1 .*before the first/],
  ])('refuses %s', (_, text, says) => {
    expect(() => readTold(text)).toThrow(says)
  })
})
