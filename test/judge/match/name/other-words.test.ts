import { describe, expect, test } from 'vitest'
import { foundName } from './found-name.js'

describe('French verbs and small words of other languages', () => {
  test.each<[string, string, string[]]>([
    ['AI', "j'ai faim, l'ai vu, je n'ai pas, ai-je tort, qu'ai-je fait, d'ai", []],
    ['AI', "l'AI Act, d'AI, dell'AI", ['AI', 'AI', 'AI']],
    ['AI', "J'AI FAIM", []],
    ['Uber', "d'Uber, d'uber, qu'Uber, l'Uber", ['Uber', 'uber', 'Uber', 'Uber']],
    ["L'Oréal", "l'oréal, L’Oreal, LOreal, loreal", ["l'oréal", 'L’Oreal', 'LOreal', 'loreal']],
    ['Oréal', "l'Oréal", ['Oréal']],
    ['AI', 'Grazie ai miei amici', []],
    ['AI', 'said ai', ['ai']],
    ['AI', 'Ai is taking over', ['Ai']],
    ['AI', 'the AIs are coming', ['AI']],
    ['AI', 'não ai que pena', []],
    ['AI', 'ai, the future', ['ai']],
    ['HP', 'my hp printer', ['hp']],
    ['SE', 'si se puede', []],
    ['SE', 'the se phone', ['se']],
    ['Est', "c'est bien", []],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})

describe('amounts and measures', () => {
  test.each<[string, string, string[]]>([
    ['3M', 'about $3M here', []],
    ['3M', 'about € 3M here', []],
    ['3M', 'about 3M € here', []],
    ['3M', 'about 3M+ users here', []],
    ['3M', 'about 3.3M here', []],
    ['3M', 'about 1,3M here', []],
    ['3M', 'about EUR 3M here', []],
    ['3M', 'about USD3M here', []],
    ['3M', 'about 3M people here', []],
    ['3M', 'about 3M views here', []],
    ['3M', 'about £3M-plus here', []],
    ['3M', 'about 3-5M here', []],
    ['3M', 'about 1-3M here', []],
    ['3M', 'about 3m x 4m here', []],
    ['3M', 'about 3m away here', []],
    ['3M', 'about 3M dollars here', []],
    ['3M', 'about C$3M here', []],
    ['3M', 'about 3 M here', []],
    ['3M', 'about the 3Ms of lean here', []],
    ['3M', 'about 3m² here', []],
    ['3M', '3M tape', ['3M']],
    ['3M', '3M Command strips', ['3M']],
    ['3M', '3M’s masks', ['3M']],
    ['3M', '3M masks', ['3M']],
    ['3M', '3M-Klebeband', ['3M']],
    ['3M', '3m masks', ['3m']],
    ['3M', '3M is suing', ['3M']],
    ['3M', '3M, the firm', ['3M']],
    ['7-Eleven', '7-eleven, 7 Eleven, 7eleven, 7Eleven', ['7-eleven', '7 Eleven', '7eleven', '7Eleven']],
    ['O2', 'O2, o2, O₂, o² und O2s Netz', ['O2', 'o2', 'O₂', 'o²', 'O2']],
    ['1&1', '1&1, 1 & 1, 1und1, 1 und 1', ['1&1', '1 & 1', '1und1', '1 und 1']],
    ['1&1', '$1&1', []],
    ['O2', 'CO2', []],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})
