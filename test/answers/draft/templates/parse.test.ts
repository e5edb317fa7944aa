import { describe, expect, test } from 'vitest'
import { builtInTexts } from '../../../../src/answers/draft/templates/built-in.js'
import { parseTemplates, withOwn } from '../../../../src/answers/draft/templates/parse.js'
import { parts, placeholders, sections } from '../../../../src/answers/draft/templates/words.js'

const wrong = (text: string) => parseTemplates(text).problems

describe.each(Object.entries(builtInTexts))('the built-in templates: %s', (_, text) => {
  test('can be read, and say every part that all answers need', () => {
    const { templates, problems } = parseTemplates(text)
    expect(problems).toEqual([])
    expect([...templates.keys()].sort()).toEqual([...sections].sort())
    for (const part of ['opening', 'late', 'again', 'trouble', 'known', 'next', 'private', 'sign'] as const)
      expect(templates.get('any')?.get(part)?.length, part).toBeGreaterThan(0)
  })

  test('the remarks at their top name every part and placeholder', () => {
    const [head = ''] = text.split('[any]')
    for (const part of parts) expect(head).toContain(part)
    for (const placeholder of placeholders) expect(head).toContain(`{${placeholder}}`)
  })

  test('nobody grovels, and "looking into it" comes with a time', () => {
    expect(text).not.toMatch(
      /inconvenience|Unannehmlichkeit|désagrément|molestias|disculp|excuses|apologi[sz]e|valued|we take .* seriously|bedauern/i,
    )
    for (const line of text.split('\n').filter((one) => one.startsWith('next:')))
      if (
        /look|check|find out|ask|kläre|frage/i.test(line) &&
        !/If (?:it|that)|Wenn (?:etwas|das)/.test(line)
      )
        expect(line).toContain('{time}')
  })
})

test.each(['de', 'fr', 'es'] as const)('%s says what English says, in the same order', (language) => {
  const { templates } = parseTemplates(builtInTexts[language])
  const english = parseTemplates(builtInTexts.en).templates
  expect([...templates.keys()]).toEqual([...english.keys()])
  // What is asked of people in danger of losing something, and what has no place in an answer, is the same everywhere.
  for (const [section, of] of english)
    for (const [part, wordings] of of) {
      const isLeftOut = wordings.every((wording) => wording.length === 0)
      const mine = templates.get(section)?.get(part)
      if (part === 'next' || part === 'answer') expect(mine?.length, `${section} ${part}`).toBeGreaterThan(0)
      if (isLeftOut && part !== 'private' && part !== 'trouble')
        expect(mine, `${section} ${part}`).toEqual([[]])
    }
})

test('what regrets does not always begin with it', () => {
  for (const [section, of] of parseTemplates(builtInTexts.en).templates) {
    const openings = (of.get('opening') ?? []).map((wording) =>
      wording.map((piece) => ('words' in piece ? piece.words : '')).join(''),
    )
    const sorry = openings.filter((words) => /^(?:Hi|Hello) ?, I'm (?:very |so |really )?sorry/.test(words))
    if (!['stolen', 'loss', 'frail', 'care', 'bereaved', 'medicine', 'vague'].includes(section))
      expect(sorry.length, section).toBeLessThanOrEqual(openings.length / 2)
  }
})

test('what is wrong is told with its line, and everything at once', () => {
  expect(
    wrong(
      [
        'opening: too early',
        '[outage]',
        'opening: Hi {nmae}',
        'opning: Hi',
        'Hi there',
        'next: {time',
        '[outtage]',
        'x: y',
        '[outage]',
      ].join('\n'),
    ).map(({ line, code }) => `${line} ${code}`),
  ).toEqual([
    '1 no-section',
    '3 unknown-placeholder',
    '4 unknown-part',
    '5 no-part',
    '6 open-brace',
    '7 unknown-section',
    '8 unknown-part',
    '9 section-twice',
  ])
})

test('lines of Windows, a mark at the beginning, remarks and blanks are no matter', () => {
  const { templates, problems } = parseTemplates(
    '\ufeff# a\r\n\r\n [outage] \r\nopening:  Hi {name}, {Sie|du}\r\nsorry:\r\n',
  )
  expect(problems).toEqual([])
  expect(templates.get('outage')?.get('opening')).toEqual([
    [{ words: 'Hi ' }, { fill: 'name' }, { words: ', ' }, { Sie: 'Sie', du: 'du' }],
  ])
  expect(templates.get('outage')?.get('sorry')).toEqual([[]])
})

test('own sections stand in place of the built-in ones, and the others stay', () => {
  const built = parseTemplates(builtInTexts.en).templates
  const own = parseTemplates('[outage]\nnext: We are on it {time}.').templates
  const both = withOwn(built, own)
  expect([...(both.get('outage')?.keys() ?? [])]).toEqual(['next'])
  expect(both.get('billing')).toBe(built.get('billing'))
})
