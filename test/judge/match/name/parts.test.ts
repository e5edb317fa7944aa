import { describe, expect, test } from 'vitest'
import { foundName } from './found-name.js'

describe('endings, and what is joined to a name', () => {
  test.each<[string, string, string[]]>([
    [
      'Lufthansa',
      'Lufthansas Streik, lufthansas, Lufthansa-Kunde, Lufthansa’s, LUFTHANSAS',
      ['Lufthansa', 'lufthansa', 'Lufthansa', 'Lufthansa', 'LUFTHANSA'],
    ],
    ['Lumora', 'Lumoraner Lumoraesk lumorating Lumorava', []],
    ['Wix', 'Wixs wixen', []],
    ['Apple', 'apples and Apples', []],
    ['Apple', 'Das ist Apples neues Telefon', ['Apple']],
    ['Orange', 'two oranges', []],
    ['Northwind', 'Northwinds are cold; northwinds.', []],
    ['Northwind', 'Northwinds support is gone', ['Northwind']],
    ['Halvik', 'Halviks, halvik-like, HalvikX', ['Halvik', 'halvik', 'Halvik']],
    ['Uber', 'Huber Uberto uberrima', []],
    [
      'Lumora',
      'Lumorakunde Lumorasupport lumoraserver Lumora-Ausfall',
      ['Lumora', 'Lumora', 'lumora', 'Lumora'],
    ],
    ['Vio', 'viola Violin vioapp VioApp #viosupport', ['Vio']],
    ['Visa', 'visas Visas', []],
    ['Delta', '#deltafail #deltadown #deltaforce deltas', ['delta']],
    ['Break', '#breakdown', []],
    [
      'Northwind',
      '#northwinddown #fucknorthwind #BoycottNorthwind @northwind_help @asknorthwind',
      ['northwind', 'northwind', 'Northwind', 'northwind', 'northwind'],
    ],
    ['Lumora', 'add lumora_77, 99_lumora, @lumora_77', []],
    ['Lumora', '@lumora_help', ['lumora']],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})

describe('particles of Hebrew and Arabic', () => {
  test.each<[string, string, string[]]>([
    [
      'Wix',
      'ב-Wix, בWix, ל־Wix, והWix, لـWix, وWix, بـ Wix',
      ['Wix', 'Wix', 'Wix', 'Wix', 'Wix', 'Wix', 'Wix'],
    ],
    ['אורנג', 'באורנג, לאורנג, ומאורנג אורנג', ['אורנג', 'אורנג', 'אורנג', 'אורנג']],
    [
      'نورثويند',
      'بنورثويند ونورثويند لنورثويند والنورثويند',
      ['نورثويند', 'نورثويند', 'نورثويند', 'نورثويند'],
    ],
    ['נורתווינד הוסטינג', 'בנורתווינד הוסטינג', ['נורתווינד הוסטינג']],
    ['הוט', 'להוטים', []],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})
