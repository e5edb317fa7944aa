import { expect, test } from 'vitest'
import { foundName } from './found-name.js'

test.each<[string, string, string[]]>([
  ['ライン', 'オンラインで買えない', []],
  ['ノース', 'ノースウィンドが落ちた', []],
  ['ライン', 'ラインが開けない。ラインアプリも', ['ライン', 'ライン']],
  ['ノースウィンド', 'ﾉｰｽｳｨﾝﾄﾞが落ちた', ['ﾉｰｽｳｨﾝﾄﾞ']],
  ['ノースウィンド', 'ノースウインドが落ちた', ['ノースウインド']],
  ['ノースウィンド', 'ノース・ウィンドが落ちた', ['ノース・ウィンド']],
  ['ノースウィンド', 'ノースウィンドカードが使えない', ['ノースウィンド']],
  ['ルモーラー', 'ルモーラの電池が膨らんだ', ['ルモーラ']],
  ['Northwind', 'Ｎｏｒｔｈｗｉｎｄがつながらない', ['Ｎｏｒｔｈｗｉｎｄ']],
  ['Northwind', 'Northwindがつながらない', ['Northwind']],
])('%s in "%s"', (name, text, expected) => {
  expect(foundName(name, text)).toEqual(expected)
})
