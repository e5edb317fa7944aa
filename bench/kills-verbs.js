// What bench/kills.js kills: every verb, one after the other, and two of them over 200 cases. Afterwards each case has all of what a
// verb does or nothing, its history says what it stands at, and the same command again ends it.
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { said } from './in-process.js'
import { loadSource } from './load-source.js'
import { brand } from './store-fill.js'
import { fillHandled } from './store-handled.js'

const USER = 'bench'
const MANY = 200
const CASES = MANY + 40

const config = {
  brands: [{ name: brand }],
  sources: [{ type: 'feed', url: 'https://forum.example/posts.rss' }],
}
const configure = (folder) => writeFileSync(join(folder, 'mentions.yaml'), JSON.stringify(config))

/** @param place of the store that every kill begins with */
export async function verbs(place) {
  const { openSqliteStore, shortId, heldCases } = await loadSource(`
    export { openSqliteStore } from './src/store/sqlite/index.ts'
    export { shortId } from './src/cases/short-id.ts'
    export { heldCases } from './test/support/agreeing.ts'
  `)
  const ids = fillHandled(openSqliteStore, place.store, { size: CASES, due: CASES, by: 'nadia' }).map(shortId)
  const many = ids.splice(0, MANY)
  const next = () => ids.shift()
  configure(place.folder)

  const before = []
  const steps = []
  /** One case after the other, each with its verb; `first`: what it has to go through before. It is done when its history says so. */
  const step = (code, args, first) => {
    const id = next()
    if (first) before.push([first, id])
    steps.push({ args: args.map((word) => (word === 'ID' ? id : word)), isDone: has(id, code) })
  }
  const has = (id, code) => (held) => held.get(id)?.codes.includes(code) ?? false
  step('acknowledged', ['ack', 'ID'])
  step('answered', ['reply', 'ID', '--text', 'We are at it.', '--next', '2h'])
  step('resolved', ['resolve', 'ID'])
  step('confirmed', ['confirm', 'ID'], 'resolve')
  step('ignored', ['ignore', 'ID'])
  step('snoozed', ['snooze', 'ID', '--for', '2h'])
  step('reopened', ['reopen', 'ID'], 'ack')
  step('assigned', ['assign', 'ID', '--to', 'ben'])
  step('noted', ['note', 'ID', '--text', 'Called them.'])
  step('tagged', ['tag', 'ID', 'refund'])
  step('marked', ['mark', 'ID', 'fine'])
  step('undone', ['undo', 'ID'], 'ack')
  const [stays, goes] = [next(), next()]
  steps.push({ args: ['merge', stays, goes], isDone: has(stays, 'merged') })
  const [whole, part] = [next(), next()]
  before.push(['merge', whole, part])
  const isMuted = (kind, isEnded) => (held) =>
    held.mutes.some(({ what, ended }) => what.kind === kind && (ended !== undefined) === isEnded)
  steps.push(
    { args: ['mute', next(), '--for', '1d'], isDone: isMuted('person', false) },
    { args: ['unmute', '--place', 'quiet.example'], isDone: isMuted('place', true) },
  )
  before.push(['mute', '--place', 'quiet.example'])
  for (const one of before) await said(one, { ...place, user: USER })
  const { cases } = await heldCases(place.store)
  const [url] = cases.find(({ file }) => shortId(file.id) === whole).urls
  steps.push({ args: ['split', whole, '--url', url], isDone: has(whole, 'split') })
  // What is so already is no news: these are not told apart, and may be said again.
  const again = () => false
  steps.push({ args: ['tag', ...many, 'seen'], isDone: again }, { args: ['resolve', ...many], isDone: again })
  const isTakenBack = (held) => many.every((id) => held.get(id).file.state === 'new')
  const undoing = { args: ['undo'], isDone: isTakenBack }

  /** By their ids, with the mutes beside them. */
  const byId = ({ cases, mutes }) =>
    Object.assign(new Map(cases.map((one) => [shortId(one.file.id), one])), { mutes })

  return {
    commands: [...steps, undoing].map(({ args }) => args),
    prepare(own) {
      copyFileSync(place.store, own.store)
      configure(own.folder)
    },
    async look(own, printed) {
      const { problems, ...before } = await heldCases(own.store)
      const held = byId(before)
      // Each verb ends with what takes it back, but for what did.
      const told =
        (printed.match(/Take (?:it|all of it) back: /g)?.length ?? 0) +
        Number(printed.includes(': taken back ('))
      const isLost = (one, index) => index < told && one.isDone !== again && !one.isDone(held)
      const lost = steps.filter(isLost).map(({ args }) => `lost ${args.join(' ')}`)
      const ended = { ...own, user: USER }
      // The last one takes back the one before it, once that has come to its end; where that was killed, it was two commands.
      const isUndoing = told >= steps.length
      if (!isUndoing) for (const { args, isDone } of steps) if (!isDone(held)) await said(args, ended)
      const now = async () => byId(await heldCases(own.store))
      for (let undone = 0; undone < 2 && !isTakenBack(await now()); undone++) await said(['undo'], ended)
      const after = await heldCases(own.store)
      const stands = after.cases.map(({ file: { id, state, owner, tags = [] }, codes, muted }) =>
        [shortId(id), state, owner, ...tags, ...codes, muted].join(' '),
      )
      const quiet = after.mutes.map(({ what, until, ended }) =>
        ['mute', JSON.stringify(what), until !== undefined, ended !== undefined].join(' '),
      )
      return [...stands, ...quiet, ...lost, ...problems, ...after.problems]
    },
  }
}
