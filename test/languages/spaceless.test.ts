import { expect, test } from 'vitest'
import { lexiconFor } from '../../src/languages/index.js'
import { spaceless } from '../../src/languages/spaceless.js'

const phrasesOf = (phrases: string): string[] =>
  spaceless({ ...lexiconFor('zh'), groups: [{ name: 'late', points: 1, phrases }] }).groups.flatMap((group) =>
    group.phrases.split(', '),
  )

test('is read character by character, each choice by itself', () => {
  expect(phrasesOf('迟迟 不|没')).toEqual(['迟 迟 不', '迟 迟 没'])
  expect(phrasesOf('打不开, app 打不開')).toEqual(['打 不 开', 'app 打 不 開'])
})

test('endings that nothing parts from their beginning are no words of one character', () => {
  expect(() => phrasesOf('迟迟不|没|未')).toThrow('write a blank before endings')
  expect(phrasesOf('没|迟迟不')).toEqual(['没', '迟 迟 不'])
  expect(phrasesOf('无法|無法 登')).toEqual(['无 法 登', '無 法 登'])
})
