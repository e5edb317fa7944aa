import { describe, expect, test } from 'vitest'
import { firstHop, nextHop } from '../../src/http/hop.js'

const from = (url: string) => firstHop({ url, headers: { 'X-Api-Key': 'k' } })

describe('nextHop', () => {
  test('notes a way down from https', () => {
    const down = nextHop(from('https://forum.example/feed'), 'http://forum.example/feed', {
      status: 302,
      limit: 5,
    })
    expect(down.notices).toEqual([{ code: 'https-left', args: { host: 'forum.example' } }])
    expect(nextHop(down, 'http://forum.example/other', { status: 302, limit: 5 }).notices).toEqual(
      down.notices,
    )
    expect(
      nextHop(from('http://forum.example/'), 'https://forum.example/', { status: 302, limit: 5 }).notices,
    ).toEqual([])
  })

  test.each([
    { start: 'https://forum.example/a', location: '/b', keeps: true },
    { start: 'http://forum.example/a', location: 'https://forum.example/a', keeps: true },
    { start: 'https://forum.example/a', location: 'http://forum.example/a', keeps: false },
    { start: 'https://forum.example/a', location: 'https://www.forum.example/a', keeps: false },
    { start: 'https://forum.example/a', location: 'https://forum.example:8443/a', keeps: false },
    { start: 'http://forum.example:8080/a', location: 'https://forum.example/a', keeps: false },
    { start: 'https://forum.example/a', location: '//other.example/a', keeps: false },
  ])('from $start to $location keeps the headers: $keeps', ({ start, location, keeps }) => {
    expect(nextHop(from(start), location, { status: 302, limit: 5 }).headers).toEqual(
      keeps ? { 'x-api-key': 'k' } : {},
    )
  })
})
