// A small world for rules: cases that come and go, a memory as the store keeps it, and a clock that a test moves.
import type { AlertClock } from '../../src/alerts/clock.js'
import { type Evaluation, evaluate } from '../../src/alerts/evaluate.js'
import type { AlertFacts, CaseFacts, CasePost } from '../../src/alerts/facts.js'
import { quietUntil } from '../../src/alerts/quiet.js'
import { keyOf, subjectsOf, unknownTo } from '../../src/alerts/raise.js'
import type { AlertRule } from '../../src/alerts/rule.js'
import type { StoredAlert } from '../../src/model/alert.js'
import type { SourceCoverage } from '../../src/model/coverage.js'
import { toldFailure } from '../support/told.js'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const start = new Date('2026-11-02T09:00:00Z')
export const later = (milliseconds: number, moment = start) => new Date(moment.getTime() + milliseconds)

export const utcClock: AlertClock = {
  quietUntil: (hours, moment) => quietUntil({ hours, timeZone: 'UTC' }, moment),
  dayOf: (moment) => {
    const begins = Math.floor(moment.getTime() / DAY) * DAY
    return { begins: new Date(begins), ends: new Date(begins + DAY) }
  },
}

export const ruleOf = (some: Partial<AlertRule> = {}): AlertRule => ({
  name: `${some.kind ?? 'new'} to desk`,
  kind: 'new',
  steps: [{ after: 0, to: ['desk'] }],
  below: 80,
  text: 'excerpt',
  ...some,
  holding: { batch: 0, coolDown: 0, perDay: 50, ...some.holding },
})

export const post = (some: Partial<CasePost> = {}): CasePost => ({
  mentionId: 1,
  kind: 'outage',
  score: 90,
  severity: 3,
  danger: false,
  due: true,
  foundLate: false,
  ...some,
})

export const caseOf = (caseId: number, some: Partial<CaseFacts> = {}): CaseFacts => ({
  caseId,
  brand: 'Northwind Hosting',
  touchedAt: start,
  isUntouched: true,
  posts: [post({ mentionId: caseId })],
  promises: [],
  ...some,
})

export const source = (id: string, times = 0, since = start): SourceCoverage => ({
  id,
  type: 'feed',
  name: id,
  status: times === 0 ? 'answered' : 'failed',
  posts: 1,
  ...(times > 0 && { problem: { failure: toldFailure('no'), since, times } }),
})

type Told = {
  id: number
  rule: string
  destination: string
  createdAt: Date
  handle?: string
  about: 'danger' | 'ordinary' | 'over'
  alerts: readonly StoredAlert[]
  settled: number
  heldByCap?: { count: number; day: Date; cap: number } | undefined
  isUpdate: boolean
}

/** Remembers as the store does, and sends at once: each message has a handle where its place can write it anew. */
export class World {
  rules: AlertRule[] = [ruleOf()]
  cases: CaseFacts[] = []
  sources: SourceCoverage[] = []
  incidents: AlertFacts['incidents'][number][] = []
  news: AlertFacts['news'][number][] = []
  now = start
  clock = utcClock
  canUpdate = (_destination: string): boolean => false
  /** When a mention was first seen, or edited: when its case came into the world, unless it is set. */
  readonly seen = new Map<number, Date>()
  readonly begun = new Map<string, Date>()
  readonly alerts = new Map<number, StoredAlert>()
  readonly messages: Told[] = []
  #keys = new Set<string>()

  /** A case that is seen now. */
  add(caseId: number, some: Partial<CaseFacts> = {}): CaseFacts {
    const file = caseOf(caseId, { touchedAt: this.now, ...some })
    for (const { mentionId } of file.posts) this.seen.set(mentionId, this.now)
    this.cases = [...this.cases, file]
    return file
  }

  change(caseId: number, some: Partial<CaseFacts>): void {
    this.cases = this.cases.map((file) =>
      file.caseId === caseId ? { ...file, touchedAt: this.now, ...some } : file,
    )
  }

  remove(caseId: number): void {
    this.cases = this.cases.filter((file) => file.caseId !== caseId)
  }

  /** Moves the clock on, and looks. */
  at(milliseconds: number): Evaluation {
    this.now = later(milliseconds)
    return this.look()
  }

  look(): Evaluation {
    const facts: AlertFacts = {
      now: this.now,
      cases: this.cases,
      news: this.news,
      sources: this.sources,
      incidents: this.incidents,
      alertAfter: 3,
    }
    const memory = {
      begun: this.begun,
      alerts: [...this.alerts.values()],
      messages: this.messages.filter(({ about }) => about === 'ordinary'),
    }
    const unknown = unknownTo(this.rules, facts, memory)
    const subjects = new Map(
      this.rules.map(({ name }) => [name, subjectsOf(memory.alerts.filter(({ rule }) => rule === name))]),
    )
    const evaluation = evaluate({
      rules: this.rules,
      facts,
      memory,
      unknown,
      known: { subjects, seen: this.seen },
      clock: this.clock,
      canUpdate: this.canUpdate,
    })
    this.#apply(evaluation)
    return evaluation
  }

  #apply({ begin, raise, drop, end, messages }: Evaluation): void {
    for (const rule of begin) this.begun.set(rule, this.now)
    const raised = raise.map((alert) => {
      const key = keyOf(alert)
      if (this.#keys.has(key)) throw new Error(`raised twice: ${key}`)
      this.#keys.add(key)
      const id = this.alerts.size + 1
      this.alerts.set(id, { ...alert, id, state: 'waiting' })
      return id
    })
    for (const id of drop) this.#put(id, { state: 'dropped', settledAt: this.now })
    for (const { rule, destination, about, alerts, over, settled, heldByCap } of messages) {
      const id = this.messages.length + 1
      const handle = over?.message.handle ?? (this.canUpdate(destination) ? `message ${id}` : undefined)
      const ids = alerts.map((one) => ('id' in one ? one.id : (raised[one.raised] ?? 0)))
      for (const one of [...ids, ...(over?.alerts.map((alert) => alert.id) ?? [])]) {
        const before = this.alerts.get(one)
        this.#put(one, { state: 'told', settledAt: before?.settledAt ?? this.now, deliveryId: id })
      }
      this.messages.push({
        id,
        rule: rule.name,
        destination,
        createdAt: this.now,
        ...(handle !== undefined && { handle }),
        about,
        alerts: ids.flatMap((one) => this.alerts.get(one) ?? []),
        settled: settled + (over?.settled ?? 0),
        heldByCap,
        isUpdate: over !== undefined,
      })
    }
    for (const id of end) this.#put(id, { over: true })
  }

  #put(id: number, some: Partial<StoredAlert>): void {
    const alert = this.alerts.get(id)
    if (alert === undefined) throw new Error(`no alert ${id}`)
    this.alerts.set(id, { ...alert, ...some })
  }

  /** What the last messages told, as `destination: subjects`. */
  told(from = 0): string[] {
    return this.messages
      .slice(from)
      .map(({ destination, alerts }) => `${destination}: ${alerts.map(({ subject }) => subject).join(' ')}`)
  }
}
