// Days of a brand: people who write, a status page, and scans that see it, by a clock that a test moves. The store is a real one.
import { afterEach } from 'vitest'
import { hurriedChannels } from '../../../src/app/incidents/hurried-channels.js'
import type { IncidentNews } from '../../../src/app/incidents/news.js'
import { watchIncidents } from '../../../src/app/incidents/watch-incidents.js'
import { configuredChannels } from '../../../src/channels/configured.js'
import { type Incident, incidentOf } from '../../../src/incidents/incident.js'
import { channelDueAt } from '../../../src/jobs/channels.js'
import type { Kind } from '../../../src/model/mention.js'
import type { OfficialUpdate } from '../../../src/model/official.js'
import type { JudgedPost } from '../../../src/records/poll.js'
import type { Store } from '../../../src/store/port.js'
import { stores } from '../../store/contract/stores.js'
import { brand, complaint, DAY, HOUR, judged, MINUTE, poll, savePoll, state } from '../../store/sample.js'
import { toldFailure } from '../../support/told.js'

export { brand, DAY, HOUR, MINUTE }

/** Monday, at 9. */
export const monday = new Date('2026-10-05T09:00:00Z')

type Post = {
  by: string | undefined
  text: string
  at?: Date
  undated?: boolean
  kind?: Kind
  score?: number
  place?: string
}

const open: Store[] = []
afterEach(() => {
  for (const store of open.splice(0)) store.close()
})

type Options = {
  from?: Date
  sensitivity?: 'calm' | 'normal' | 'nervous' | 'off'
  channels?: 'any' | 'all'
  official?: readonly string[]
}

export class World {
  now: Date
  readonly store: Store
  readonly news: IncidentNews[] = []
  readonly channels: ReturnType<typeof configuredChannels>
  readonly #config: Parameters<typeof watchIncidents>[1]['config']
  readonly #updates = new Map<string, OfficialUpdate[]>()
  readonly #dead = new Set<string>()
  #posts = 0
  #waiting: JudgedPost[] = []

  private constructor(
    store: Store,
    { from = monday, sensitivity = 'normal', channels = 'any', official }: Options,
  ) {
    const pages = official ?? ['https://status.northwind.example/history.atom']
    this.now = from
    this.store = store
    this.channels = configuredChannels(
      [{ name: brand, official: pages.map((url) => ({ url, type: kindOf(url) })) }],
      15 * MINUTE,
    )
    const silence = { after: 15 * MINUTE, every: HOUR, channels, look: 5 * MINUTE }
    this.#config = { brands: [{ name: brand }], incidents: { sensitivity, silence } } as never
  }

  static async open(options: Options = {}): Promise<World> {
    const store = await stores[0]?.open()
    if (store === undefined) throw new Error('no store')
    open.push(store)
    return new World(store, options)
  }

  /** Somebody writes, and the next scan finds it. */
  write({
    by,
    text,
    at = this.now,
    undated,
    kind = 'outage',
    score = 80,
    place = 'forum.example',
  }: Post): void {
    this.#posts += 1
    this.#waiting.push(
      judged(`post ${this.#posts}`, {
        mentions: [
          complaint({
            kind,
            score,
            needsReply: score >= 50,
            named: [spanOf(text, 'Northwind Hosting')],
            signals: [{ name: 'trouble', points: 2, evidence: '', spans: [spanOf(text, 'down')] }],
          }),
        ],
        post: {
          text,
          title: undefined as never,
          place,
          author: by === undefined ? (undefined as never) : { name: by, handle: by },
          publishedAt: at,
          publishedAtFrom: undated === true ? 'first-seen' : 'source',
        },
      }),
    )
  }

  /** So many people write that it is down, within so many minutes before now; `from`: how they are numbered. */
  crowd(
    count: number,
    {
      from = 0,
      minutes = 10,
      text = 'login fails with a 502',
      ...more
    }: Partial<Post> & { from?: number; minutes?: number } = {},
  ): void {
    for (let index = 0; index < count; index += 1)
      this.write({
        ...more,
        by: `person${from + index}`,
        text: `Northwind Hosting: ${text}, I am number ${from + index}`,
        at: new Date(this.now.getTime() - (minutes * MINUTE * (count - index)) / count),
      })
  }

  /** The brand says something in one of its channels. */
  say(text: string, { channel = 0, ...more }: Partial<OfficialUpdate> & { channel?: number } = {}): void {
    const { id, kind } = this.#channel(channel)
    const known = this.#updates.get(id) ?? []
    const isPage = kind === 'status-page'
    known.push({
      key: `${id} ${known.length}`,
      matter: id,
      kind: isPage ? 'incident' : 'post',
      text,
      url: `https://status.northwind.example/${known.length}`,
      at: this.now,
      atFrom: 'source',
      ...(isPage && { state: 'investigating' as const }),
      ...more,
    })
    this.#updates.set(id, known)
  }

  /** A channel gives no answer from now on, or does again. */
  break(channel = 0, isBroken = true): void {
    if (isBroken) this.#dead.add(this.#channel(channel).id)
    else this.#dead.delete(this.#channel(channel).id)
  }

  #channel(index: number) {
    const channel = this.channels[index]
    if (channel === undefined) throw new Error('no such channel')
    return channel
  }

  /** The clock goes on by so much, and a scan reads the channels that are due, and what people wrote. */
  async scan(after = 0): Promise<readonly IncidentNews[]> {
    this.now = new Date(this.now.getTime() + after)
    await this.#readChannels()
    const posts = this.#waiting
    this.#waiting = []
    await savePoll(this.store, poll(posts, { at: this.now, state: state({ polledAt: this.now }) }))
    const news = await watchIncidents(this.store, { config: this.#config, channels: this.channels }, this.now)
    this.news.push(...news)
    return news
  }

  /** Scans every so often until then. */
  async scansFor(time: number, every = 15 * MINUTE): Promise<readonly IncidentNews[]> {
    const news: IncidentNews[] = []
    for (let passed = 0; passed < time; passed += every) news.push(...(await this.scan(every)))
    return news
  }

  /** Ordinary days: so many people complain on each, of this and that. */
  async days(count: number, people = 3): Promise<void> {
    for (let day = 0; day < count; day += 1) {
      for (let index = 0; index < people; index += 1)
        this.write({
          by: `day${day}of${index}`,
          text: `Northwind Hosting: the invoice of order ${day * 10 + index} is wrong`,
          kind: 'billing',
          at: new Date(this.now.getTime() + ((index + 0.5) * DAY) / people),
        })
      // Two scans a day see what was written since.
      this.now = new Date(this.now.getTime() + DAY)
      await this.scan()
    }
  }

  async #readChannels(): Promise<void> {
    const states = await this.store.sources.states()
    const setup = { channels: this.channels, config: this.#config }
    for (const channel of await hurriedChannels(this.store, setup, this.now)) {
      const before = states.get(channel.id)
      if (before !== undefined && this.now < channelDueAt(channel, before)) continue
      const isDead = this.#dead.has(channel.id)
      await this.store.official.save({
        channelId: channel.id,
        at: this.now,
        state: {
          ...state({ polledAt: this.now }),
          ...(isDead
            ? {
                answeredAt: before?.answeredAt as Date,
                problem: { failure: toldFailure('no'), since: this.now, times: 1 },
              }
            : { answeredAt: this.now }),
        },
        updates: isDead ? [] : (this.#updates.get(channel.id) ?? []),
      })
    }
  }

  async incidents(): Promise<readonly Incident[]> {
    const files = await this.store.incidents.list({ brands: [brand], closedSince: new Date(0) })
    return files.map(incidentOf)
  }

  async incident(): Promise<Incident> {
    const found = (await this.incidents()).at(-1)
    if (found === undefined) throw new Error('there is no incident')
    return found
  }
}

function spanOf(text: string, words: string) {
  const start = Math.max(0, text.indexOf(words))
  return { field: 'text' as const, start, end: start + words.length }
}

const kindOf = (url: string) => (url.includes('status') ? ('status-page' as const) : ('feed' as const))

export const whats = (news: readonly IncidentNews[]): string[] => news.map(({ is }) => is)
