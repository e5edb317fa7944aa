import { expect, test } from 'vitest'
import type { Signal } from '../../src/model/mention.js'
import { wordsOf } from '../../src/views/words.js'

const fired = (points: number, field: 'title' | 'text', start: number, end: number): Signal => ({
  name: 'fired',
  points,
  evidence: '',
  spans: [{ field, start, end }],
})

/** The marked words, the strongest first. */
const marked = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) =>
  marks.map(({ start, end }) => text.slice(start, end))

test.each([
  ['Shop is down', 'Shop is down since Monday'],
  [' Shop is down\n', '  Shop is down since Monday'],
])('a title that the text begins with is left out, its marks kept: %j', (title, text) => {
  const start = title.indexOf('down')
  const words = wordsOf({ title, text }, [
    fired(2, 'title', start, start + 4),
    fired(3, 'text', text.indexOf('Monday'), text.length),
  ])
  expect(words.title).toBeUndefined()
  expect(words.text && marked(words.text)).toEqual(['Monday', 'down'])
})

test.each<[string, { title?: string; text: string }, string[]]>([
  ['another title', { title: 'Help', text: 'Shop is down' }, ['title', 'text']],
  ['the text within the title', { title: 'Shop is down again', text: 'Shop is down' }, ['title', 'text']],
  ['no title', { text: 'Shop is down' }, ['text']],
  ['a blank title', { title: ' ', text: 'Shop is down' }, ['text']],
  ['a title alone', { title: 'Shop is down', text: '' }, ['title']],
  ['nothing', { text: '\n' }, []],
])('%s', (_, post, shown) => expect(Object.keys(wordsOf(post, []))).toEqual(shown))

test('what speaks against a reply is not marked', () => {
  expect(wordsOf({ text: 'thanks' }, [fired(-1, 'text', 0, 6)]).text?.marks).toEqual([])
})
