import { describe, expect, test } from 'vitest'
import { wordsNear } from '../../src/learned/words.js'

const at = (text: string, name = 'Comet') => {
  const start = text.indexOf(name)
  return start < 0 ? [] : [{ field: 'text' as const, start, end: start + name.length }]
}
const words = (text: string, title?: string) => [
  ...wordsNear({ text, ...(title !== undefined && { title }) }, at(text)).keys(),
]

describe('the words that may teach', () => {
  test('are those near the name, and pairs of them, in small letters; never the name itself', () => {
    expect(words('Comet lost my Parcel')).toEqual(['lost', 'lost my', 'parcel', 'my parcel'])
  })

  test('no pair goes over the end of a sentence, nor over the name', () => {
    expect(words('Parcel lost. Depot shut')).toContain('depot shut')
    expect(words('Parcel lost. Depot shut')).not.toContain('lost depot')
    expect(words('lost Comet parcel')).not.toContain('lost parcel')
  })

  test.each([
    ['a handle', 'Comet lost it, says @bo_parcels and @ada', /bo|ada/],
    ['a mail address', 'Comet lost it, write to ada@mail.example or ada at mail dot example', /mail|ada/],
    [
      'a name',
      'Comet lost it and Angela Winterbottom shrugged, so did Mr Quillfeather',
      /angela|winter|quill/i,
    ],
    ['a number', 'Comet lost parcel 4711 of order AB-99812', /\d|ab/],
    ['an address', 'Comet lost it: https://shop.example/quince/ and www.pear.example', /quince|pear|shop/],
  ])('%s teaches nothing', (_, text, trace) => {
    expect(words(text).join(' ')).toMatch(/lost/)
    expect(words(text).join(' ')).not.toMatch(trace)
  })

  test('what stands far from the name is about something else', () => {
    const far = `Comet was here. ${'Then we ate and drank and slept. '.repeat(9)}A telescope!`
    expect(words(far)).not.toContain('telescope')
    expect(words('Comet: a telescope!')).toContain('telescope')
  })

  test('where the words do not name it, as in its own forum, they are those of the beginning', () => {
    expect(words('The parcel never came')).toContain('parcel')
    const [first] = words(`The parcel never came. ${'And so on. '.repeat(60)} telescope`).slice(-1)
    expect(first).not.toBe('telescope')
  })

  test('what stands on both sides of what was left out is no pair', () => {
    const far = `Comet one ${'two '.repeat(14)}cut ${'three '.repeat(40)}after ${'four '.repeat(14)}Comet five`
    const spans = [...far.matchAll(/Comet/g)].map(({ index }) => ({
      field: 'text' as const,
      start: index,
      end: index + 5,
    }))
    const found = [...wordsNear({ text: far }, spans).keys()]
    expect(found).toContain('four')
    expect(found).not.toContain('two four')
    expect(found).not.toContain('three')
  })

  test('the name of who wrote it teaches nothing, nor does their handle', () => {
    const author = { name: 'Quince Marmalade', handle: 'pear_tree' }
    const text = 'Comet lost it. Yours, quince marmalade of pear'
    expect([...wordsNear({ text, author }, at(text)).keys()].join(' ')).not.toMatch(/quince|marmalade/)
  })

  test('each has its first place, in title and text', () => {
    const text = 'Comet lost my parcel, the parcel'
    const found = wordsNear({ title: 'My parcel', text }, at(text))
    expect(found.get('parcel')).toEqual({ field: 'title', start: 3, end: 9 })
    expect(found.get('lost my')).toEqual({ field: 'text', start: 6, end: 13 })
  })

  test('German words keep their letters', () => {
    expect(words('Comet hat mein Päckchen verschlampt')).toContain('päckchen verschlampt')
  })
})
