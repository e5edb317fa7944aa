import { expect, test } from 'vitest'
import { brand, HOUR, judged, later, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

everyStore(({ shared }) => {
  const store = shared(async (into) => {
    const at = (key: string, place: string) => judged(key, { post: { place } })
    await savePoll(into, poll([at('a', 'forum.example'), at('b', 'Blog.Example')]))
    await savePoll(
      into,
      poll([at('a', 'forum.example'), at('c', 'forum.example')], { at: later(HOUR), sourceId: 'an alert' }),
    )
  })

  test('the sources that gave posts of a place', async () => {
    const givers = await store().posts.givers(['forum.example', 'blog.example', 'nowhere.example'])
    expect(new Map(givers)).toEqual(
      new Map([
        ['forum.example', ['an alert', 'forum']],
        ['blog.example', ['forum']],
      ]),
    )
  })

  test('the sources that gave a post, the first one first', async () => {
    const given = await store().posts.givenBy(['3', '1', '4711'])
    expect(new Map(given)).toEqual(
      new Map([
        ['1', ['forum', 'an alert']],
        ['3', ['an alert']],
      ]),
    )
  })

  test.each([
    { filter: { places: ['forum.example'] }, finds: ['1', '3'] },
    { filter: { places: ['blog.example'] }, finds: ['2'] },
    { filter: { places: ['blog.example'], sources: ['an alert'] }, finds: ['1', '2', '3'] },
    { filter: { places: ['blog.example'], sources: [] }, finds: ['2'] },
    { filter: { places: ['nowhere.example'] }, finds: [] },
    { filter: { places: [] }, finds: [] },
  ])('candidates of $filter', async ({ filter, finds }) => {
    const found = await store().cases.candidates({ brands: [brand], ...filter })
    expect(found.map(({ postId }) => postId).sort()).toEqual(finds)
  })
})
