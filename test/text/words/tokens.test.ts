import { expect, test } from 'vitest'
import { tokenise } from '../../../src/text/words/tokens.js'

const words = (text: string) =>
  tokenise(text, 'text').map(({ shape, word }) => (shape === 'word' ? word : `${shape}:${word}`))

test.each([
  ["It won't, can’t DON`T", ['it', 'wont', 'cant', 'dont']],
  ["'quoted' words'", ['quoted', 'words']],
  ['3hrs 3rd 1,200 3.5', ['number:3', 'hrs', '3rd', 'number:1,200', 'number:3.5']],
  ['$40 40€ £1,000.50', ['money:$40', 'money:40€', 'money:£1,000.50']],
  ['@Northwind_Help hi', ['handle:northwind_help', 'hi']],
  ['mail me@a.example', ['mail', 'me', 'link:a.example']],
  ['#WorstServiceEver #fail', ['hashtag:worst', 'hashtag:service', 'hashtag:ever', 'hashtag:fail']],
  [
    'see https://a.example/x?y=1, www.b.example',
    ['see', 'link:https://a.example/x?y=1,', 'link:www.b.example'],
  ],
  ['down.Now', ['down', 'now']],
  ['what?! no!! ok.', ['what', 'mark:?!', 'no', 'mark:!!', 'ok']],
  ['f**k sh*t *bold*', ['f**k', 'sh*t', 'bold']],
  ['bad 👍🏽 👨‍👩‍👧 ❤️', ['bad', 'emoji:👍', 'emoji:👨', 'emoji:❤']],
  [':-( :) ;-) :D :Done', ['emoji::(', 'emoji::)', 'emoji:;)', 'emoji::d', 'done']],
  ['북풍 고장났어', ['북풍', '고장났어']],
  ['ใช้ไม่', ['ใ', 'ช้', 'ไ', 'ม่']],
  ['northwind® app™ ©', ['northwind', 'app']],
  ['can′t do\u202en’t', ['cant', 'dont']],
  ['北风坏了', ['北', '风', '坏', '了']],
  ['５時間待った！なぜ？！', ['number:5', '時', '間', '待', 'っ', 'た', 'mark:!', 'な', 'ぜ', 'mark:?!']],
  ['￥１，２００ ＃障害 ＠northwind', ['money:￥１，２００', 'hashtag:障害', 'handle:northwind']],
  ['Ｆａｉｌ ﬁx', ['fail', 'fix']],
  ['a\ud83db', ['a', 'b']],
  ['funk\u00adtio\u00adniert n\u2060icht', ['funktioniert', 'nicht']],
  ['down\u200bagain\u000bsince\u0085noon\u0007now', ['down', 'again', 'since', 'noon', 'now']],
  ['', []],
])('cuts %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['One. Two! Three', [0, 1, 1, 2]],
  ['壊。直！寄。', [0, 1, 1, 2]],
  ['One\n\nTwo', [0, 2]],
  ['One\nTwo', [0, 0]],
  ['v2.1 is out', [0, 0, 0, 0]],
])('numbers the sentences of %j', (text, expected) => {
  expect(tokenise(text, 'text').map(({ sentence }) => sentence)).toEqual(expected)
})

test.each([
  ['one, two', 2],
  ['one: two (three)', 3],
  ['one - two', 2],
  ['one-two', 1],
])('sees the clauses of "%s"', (text, count) => {
  expect(new Set(tokenise(text, 'text').map(({ clause }) => clause)).size).toBe(count)
})

test('a word stands where it is written, whatever nobody sees', () => {
  const text = 'a\u200bfunk\u00adtioniert\u000cnicht'
  expect(tokenise(text, 'text').map(({ start, end }) => text.slice(start, end))).toEqual([
    'a',
    'funk\u00adtioniert',
    'nicht',
  ])
})

test('knows capitals and stretched words', () => {
  const [loud, quiet, long, acronym] = tokenise('WORST Day everrr OK', 'text')
  expect(loud).toMatchObject({ upper: true, capital: true })
  expect(quiet).toMatchObject({ upper: false, capital: true })
  expect(long).toMatchObject({ stretched: true, capital: false })
  expect(acronym).toMatchObject({ upper: false })
})
