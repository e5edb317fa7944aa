import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brand, judged, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

const posts = {
  a: { title: 'Café closed?', text: 'The login-page of Northwind won’t load. Naïve me!' },
  b: { title: 'Shop', text: 'Our shop is down. The page does load, 100% broken: C:\\temp_1 🔥' },
  c: { title: '服务器', text: 'Northwind的服务器宕机了，无法登录。' },
  d: { title: 'サーバー障害', text: 'ノースウィンドのサーバーに接続できません' },
  e: { title: 'เว็บล่ม', text: 'เว็บไซต์ของ Northwind ใช้งานไม่ได้' },
}

everyStore(({ shared }) => {
  const store = shared(async (empty) => {
    const judgedPosts = Object.entries(posts).map(([key, post]) =>
      judged(key, { post: { ...post, author: { name: `Person ${key}`, handle: `handle_${key}` } } }),
    )
    await savePoll(
      empty,
      poll([...judgedPosts, judged('unmatched', { mentions: [], post: { text: 'load' } })]),
    )
  })

  async function found(search: string): Promise<string> {
    const candidates = await store().cases.candidates({ brands: [brand], all: true, search })
    const mentions = await store().cases.mentions(candidates.map(({ mentionId }) => mentionId))
    return mentions
      .map(({ post }) => post.url.slice(-1))
      .sort()
      .join('')
  }

  test.each([
    { search: 'load', finds: 'ab' },
    { search: 'LOAD page', finds: 'ab' },
    { search: '"page does"', finds: 'b' },
    { search: '"does page"', finds: '' },
    { search: '"page does', finds: 'b' },
    { search: 'cafe naive', finds: 'a' },
    { search: 'login-page', finds: 'a' },
    { search: 'handle_a', finds: 'a' },
    { search: 'person', finds: 'abcde' },
    { search: 'loa', finds: '' },
    { search: 'northwind', finds: 'ace' },
    { search: '服务器', finds: 'c' },
    { search: '服务 登录', finds: 'c' },
    { search: '务服', finds: '' },
    { search: 'サーバー', finds: 'd' },
    { search: '接続', finds: 'd' },
    { search: 'เว็บ', finds: 'e' },
    { search: '🔥', finds: 'b' },
    { search: '🔥 cafe', finds: '' },
    { search: '%', finds: 'b' },
    { search: '_', finds: 'abcde' },
    { search: '\\', finds: 'b' },
    { search: '', finds: 'abcde' },
    { search: '  ', finds: 'abcde' },
    { search: '""', finds: 'abcde' },
    { search: 'cafe OR shop', finds: 'ab' },
    { search: 'cafe load OR shop', finds: 'ab' },
    { search: 'cafe broken OR shop', finds: 'b' },
    { search: 'cafe OR shop login', finds: 'a' },
    { search: '"does page" OR "page does"', finds: 'b' },
    { search: '"page OR does"', finds: '' },
    { search: 'cafe or shop', finds: '' },
    { search: 'cafe | 接続 OR 服务器', finds: 'acd' },
    { search: 'load AND page', finds: 'ab' },
    { search: '🔥 OR cafe', finds: 'ab' },
    { search: '🔥 shop OR 🔥 cafe OR เว็บ', finds: 'be' },
    { search: 'OR cafe OR', finds: 'a' },
    { search: 'cafe OR OR shop', finds: 'ab' },
    { search: 'OR', finds: 'abcde' },
    { search: '“page does”', finds: 'b' },
    { search: '„does page“', finds: '' },
    { search: '«page does» load', finds: 'b' },
    { search: '"or" cafe', finds: '' },
  ])('"$search" finds "$finds"', async ({ search, finds }) => {
    expect(await found(search)).toBe(finds)
  })

  test('nothing a person types is a syntax error, and words stay words', async () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '*',
      '(',
      ')',
      '-',
      '+',
      '^',
      ':',
      ',',
      '{',
      '}',
      ' ',
      '\0',
      '\\',
      '%',
      'NEAR(',
      'AND',
      'OR',
      ' OR ',
      '|',
      'NOT',
      'title:',
      'load',
      '服',
      'เ',
      '🔥',
      '\ud800',
      ';--',
    )
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (search) => {
        expect(await found(search)).toMatch(/^a?b?c?d?e?$/)
        expect(await found(`${search.replaceAll(/["“”„‟«»＂]|OR|\|/gu, ' ')} unheardof`)).toBe('')
      }),
    )
  })
})
