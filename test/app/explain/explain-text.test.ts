// A text is judged as a scan judges a post with the same words: by the same functions, so that these tests compare the two.
import { expect, test } from 'vitest'
import type { Asked } from '../../../src/app/explain/asked.js'
import { textExplainer } from '../../../src/app/explain/explain-text.js'
import { createJudge, type JudgeConfig } from '../../../src/judge/judge.js'

const config: JudgeConfig = {
  brands: [
    { name: 'Northwind Hosting', staff: ['reddit:northwind_ann'], threshold: 70 },
    { name: 'Orange', staff: [], about: ['sim', 'roaming'], notAbout: ['juice'] },
    { name: 'Comet', staff: [], match: 'comet AND (parcel OR shop)', exclude: 'telescope' },
    { name: 'Delta', staff: [] },
  ],
  scoring: { keywords: { whale: 2 }, threshold: 50 },
}
const explain = textExplainer({ config })
const judge = createJudge(config, [])

test.each<Asked>([
  { brand: 'Northwind Hosting', text: 'Northwind Hosting is down again' },
  { brand: 'northwind hosting', text: 'Northwind Hosting: slow since yesterday' },
  { brand: 'Orange', text: 'Spilled orange juice, my phone is broken' },
  { brand: 'Orange', title: 'Orange', text: 'lost my sim, and the contract runs on', lang: 'en' },
  { brand: 'Orange', text: 'the roaming is broken', own: true },
  { brand: 'Comet', text: 'My parcel with Comet never arrived', place: 'reddit', author: 'ada' },
  { brand: 'Comet', text: 'My comet parcel, the telescope is broken' },
  { brand: 'Delta', text: 'Delta and Northwind Hosting are both down' },
  { brand: 'Delta', text: 'a broken delta, and the river is gone', rating: 1 },
])('$brand, "$text"', (asked) => {
  const { brand = '', text, title, lang, own, place = '', author, rating } = asked
  const post = {
    url: '',
    place,
    text,
    ...(title !== undefined && { title }),
    ...(lang !== undefined && { language: lang }),
    ...(author !== undefined && { author: { name: author, handle: author } }),
    ...(rating !== undefined && { engagement: { rating } }),
  }
  const givenBy = own === true ? [{ id: 'forum', type: 'feed', name: 'Forum', own: brand }] : []
  const mention = judge.judge(post, givenBy).find((one) => one.brand.toLowerCase() === brand.toLowerCase())
  const explained = explain(asked)
  expect(explained.needsReply).toBe(mention?.needsReply === true)
  if (mention === undefined) expect(explained.why).toEqual(['unnamed'])
  else {
    expect(explained.verdict).toEqual(mention)
    expect(explained.relevance?.relevance).toBe(mention.relevance)
  }
})

test('staff, a threshold and danger count as in a scan', () => {
  const down = { brand: 'Northwind Hosting', text: 'Northwind Hosting is down', place: 'reddit' }
  expect(explain({ ...down, author: '@northwind_ann' }).why).toEqual(['staff', 'threshold'])
  expect(explain({ ...down, author: 'ada' })).toMatchObject({ why: ['threshold'], threshold: 70 })
  expect(explain({ ...down, brand: 'Northwind', author: 'ada' })).toMatchObject({ needsReply: true })
  expect(explain({ ...down, text: 'I want to die, Northwind Hosting' })).toMatchObject({
    needsReply: true,
    why: [],
  })
  // Of no brand in particular: an account of ours is one whatever it writes about.
  expect(explain({ text: 'It is down', place: 'reddit', author: 'northwind_ann' }).why).toEqual(['staff'])
})

test('the address of a place may name the brand, as that of a post does', () => {
  const text = 'the login is broken'
  expect(
    explain({ brand: 'Northwind Hosting', text, place: 'forum.northwind-hosting.example' }).relevance
      ?.relevance,
  ).toBe(1)
  expect(explain({ brand: 'Northwind Hosting', text, place: 'forum.example' }).why).toEqual(['unnamed'])
})

test('tells the language that a text was read in, and why it was not judged', () => {
  expect(explain({ text: 'Die Seite geht seit gestern nicht' }).language).toBe('de')
  expect(explain({ text: 'ok' }).language).toBeUndefined()
  expect(
    explain({ text: 'De bygger en ny hall i Göteborg och söker folk som vill arbeta där' }),
  ).toMatchObject({
    language: 'sv',
    needsReply: false,
    why: ['unjudged'],
  })
})

test.each(['!!!', ' ', '🙂'])('a brand called %j harms nobody', (brand) => {
  expect(explain({ brand, text: 'It is down 🙂 and nobody answers' }).needsReply).toBe(brand !== '!!!')
})
