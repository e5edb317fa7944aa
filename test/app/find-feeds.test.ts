import { describe, expect, test } from 'vitest'
import { findFeeds } from '../../src/app/find-feeds.js'
import type { AddressBook } from '../../src/http/network.js'
import { isPrivateAddress } from '../../src/http/private-address.js'
import { MentionsError } from '../../src/model/error.js'
import { utc } from '../../src/text/clock.js'
import { serve, withClient } from '../http/server.js'
import { rss, smallTalk } from '../support/rss.js'

const FEED = rss([smallTalk('one')])

/** Loopback is all a test has, so 127.0.0.2 plays the public internet here. */
const addresses: AddressBook = {
  lookup: (hostname, _options, callback) =>
    callback(null, [{ address: hostname === 'public.test' ? '127.0.0.2' : '127.0.0.1', family: 4 }]),
  isPrivate: (address) => address !== '127.0.0.2' && isPrivateAddress(address),
}

/** A page at `/` on the host that is looked at, naming this address. */
async function find(host: string, named: (ports: { inside: number; own: number }) => string) {
  const inside = await serve((_, response) => response.end(FEED))
  const page = await serve(
    (request, response) => {
      const link = `<link rel="alternate" type="application/rss+xml" href="${named({ inside: inside.port, own: page.port })}">`
      if (request.url === '/') response.setHeader('content-type', 'text/html').end(`<html><head>${link}`)
      else if (request.url === '/hop')
        response.writeHead(302, { location: `http://inside.test:${inside.port}/feed` }).end()
      else response.end(FEED)
    },
    host === 'public.test' ? '127.0.0.2' : '127.0.0.1',
  )
  try {
    const found = await withClient({ addresses }, (client) =>
      findFeeds(client, `http://user:secret@${host}:${page.port}/`, {
        signal: new AbortController().signal,
        show: () => {},
        clock: utc,
      }).catch((error: Error) => error),
    )
    return { found, inside: inside.requests, page: page.requests }
  } finally {
    await Promise.all([inside.close(), page.close()])
  }
}

describe('a page of the public internet', () => {
  test.each([
    {
      what: 'a name that leads into this network',
      named: ({ inside }: { inside: number }) => `http://inside.test:${inside}/feed`,
    },
    {
      what: 'a feed that redirects there',
      named: ({ own }: { own: number }) => `http://public.test:${own}/hop`,
    },
  ])('leads nobody into the private network by naming $what', async ({ named }) => {
    const { found, inside } = await find('public.test', named)
    expect(inside).toEqual([])
    expect(found).toBeInstanceOf(MentionsError)
    expect(found).toMatchObject({
      message: expect.stringMatching(/^No feed was found .* 1 further address was tried/),
    })
  })

  test('has its own feeds found', async () => {
    const { found, page } = await find('public.test', ({ own }) => `http://public.test:${own}/feed`)
    expect(found).toMatchObject([{ url: expect.stringMatching(/public\.test:\d+\/feed$/) }])
    expect(page.map(({ url }) => url)).toEqual(['/', '/feed'])
  })
})

test("a page of our own network may name that network's feeds, which get no password of the page", async () => {
  const { found, inside } = await find('intranet.test', (ports) => `http://inside.test:${ports.inside}/feed`)
  expect(found).toHaveLength(1)
  expect(inside.map(({ headers }) => headers.authorization)).toEqual([undefined])
})
