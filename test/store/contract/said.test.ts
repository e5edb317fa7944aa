// Who complained comes back and says how it stands: from the words of a post to what waits.
import { describe, expect, test } from 'vitest'
import { runCommand, runUndo } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import { createJudge } from '../../../src/judge/judge.js'
import type { Post } from '../../../src/model/post.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase, secondCase } from '../../case-numbers.js'
import { brand, HOUR, judged, later, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

const judge = createJudge(
  {
    brands: [{ name: brand, staff: ['forum.example:desk'] }],
    scoring: { threshold: 60, keywords: {} },
  } as unknown as Parameters<typeof createJudge>[0],
  [],
)
const { judgeAsAbout } = judge

type Written = Partial<Post> & { text: string; hours: number; by?: string; untitled?: true }

function post({ hours, by = 'ada', untitled, ...over }: Written) {
  const found = judged(`${hours}`, {
    hash: over.text,
    post: {
      title: 'Help',
      titleOf: 'thread',
      author: { name: by, handle: by },
      publishedAt: later(hours * HOUR),
      thread: { id: 't1' },
      ...over,
    },
  })
  const { title: _title, titleOf: _titleOf, ...bare } = found.post
  const written = untitled ? bare : found.post
  return { ...found, post: written, mentions: judge.judge(written, []) }
}

const read = (store: Store, hours: number, ...written: readonly Written[]) =>
  savePoll(store, poll(written.map(post), { at: later(hours * HOUR) }), { judgeAsAbout })

const does = (store: Store, hours: number, command: Command) =>
  runCommand(store, { caseId: firstCase, command, when: { at: later(hours * HOUR), by: 'anna' } })

const stateOf = async (store: Store) => (await store.cases.file(firstCase))?.case.state
const lastOf = async (store: Store) => (await store.cases.file(firstCase))?.history.at(-1)
const due = async (store: Store, hours: number) =>
  (await store.cases.candidates({ brands: [brand], now: later(hours * HOUR) })).filter(({ due }) => due)
    .length

const languages = {
  English: {
    complaint: 'Northwind Hosting has been down for three days and I am losing customers.',
    solved: 'That worked, it is back up.',
    thanks: 'Thank you for looking into it!',
    broken: 'Still the same.',
    added: '\nEDIT: solved',
    asks: 'It works again. What was the reason?',
  },
  German: {
    complaint: 'Northwind Hosting ist seit drei Tagen nicht erreichbar und mir laufen die Kunden weg.',
    solved: 'Das hat geholfen, läuft wieder.',
    thanks: 'Vielen Dank für die schnelle Antwort!',
    broken: 'Bei mir immer noch nicht.',
    added: '\nNachtrag: hat sich erledigt',
    asks: 'Es läuft wieder. Was war denn der Grund dafür?',
  },
}

everyStore(({ open }) => {
  describe.each(Object.entries(languages))('in %s', (_language, words) => {
    const begun = async () => {
      const store = await open()
      await read(store, 0, { hours: 0, text: words.complaint })
      expect(await due(store, 0)).toBe(1)
      return store
    }

    test('who says that it is solved waits no more, and confirms it by saying so again', async () => {
      const store = await begun()
      await read(store, 1, { hours: 1, text: words.solved })
      expect(await stateOf(store)).toBe('resolved')
      expect(await due(store, 99)).toBe(0)
      expect(await lastOf(store)).toMatchObject({ code: 'said', args: { what: 'solved' } })
      await read(store, 2, { hours: 2, text: words.solved })
      expect(await stateOf(store)).toBe('confirmed')
    })

    test('no word that was promised is broken then, nor does it wake again', async () => {
      const store = await begun()
      await does(store, 1, { do: 'answer', next: later(4 * HOUR) })
      await read(store, 3, { hours: 2, text: words.solved })
      expect(await due(store, 99)).toBe(0)
      const other = await begun()
      await does(other, 1, { do: 'snooze', until: later(4 * HOUR) })
      await read(other, 3, { hours: 2, text: words.solved })
      expect(await due(other, 99)).toBe(0)
    })

    test('who thanks for an answer is served, and who thanks before one waits', async () => {
      const store = await begun()
      await read(store, 1, { hours: 1, text: words.thanks })
      expect([await stateOf(store), await due(store, 1)]).toEqual(['new', 1])
      await does(store, 2, { do: 'answer' })
      await read(store, 3, { hours: 3, text: words.thanks })
      expect(await stateOf(store)).toBe('resolved')
    })

    test.each<Command['do']>(['answer', 'resolve', 'confirm'])(
      'what is not over comes back after %s',
      async (move) => {
        const store = await begun()
        if (move === 'confirm') await does(store, 1, { do: 'resolve' })
        await does(store, 1, { do: move } as Command)
        await read(store, 2, { hours: 2, text: words.broken })
        expect(await stateOf(store)).toBe('new')
        expect(await lastOf(store)).toMatchObject({ code: 'came-back', args: { why: 'still-broken' } })
        expect(await due(store, 2)).toBeGreaterThan(0)
      },
    )

    test('the author adds to the complaint that it is over', async () => {
      const store = await begun()
      await read(store, 2, { hours: 0, text: words.complaint + words.added })
      expect([await stateOf(store), await due(store, 2)]).toEqual(['resolved', 0])
      // What stands there is said once: another edit says nothing new of it.
      await does(store, 3, { do: 'reopen' })
      await read(store, 4, { hours: 0, text: `${words.complaint} ${words.added}` })
      expect(await stateOf(store)).toBe('new')
    })

    test('who asks something more still waits', async () => {
      const store = await begun()
      await read(store, 1, { hours: 1, text: words.asks })
      expect(await stateOf(store)).toBe('new')
    })

    test.each<[string, Partial<Written>]>([
      ['somebody else', { by: 'bo' }],
      ['our own staff', { by: 'desk' }],
      ['the same person, in another thread', { thread: { id: 't2' } }],
    ])('nothing that %s says closes it', async (_who, over) => {
      const store = await begun()
      await read(store, 1, { hours: 1, text: `${brand}: ${words.solved}`, ...over })
      expect([await stateOf(store), await due(store, 1)]).toEqual(['new', 1])
    })

    test('nor does what they said before they complained, or before we answered', async () => {
      const store = await begun()
      await read(store, 1, { hours: -1, text: `${brand}: ${words.solved}` })
      expect(await stateOf(store)).toBe('new')
      await does(store, 3, { do: 'answer' })
      await read(store, 4, { hours: 2, text: words.solved })
      expect(await stateOf(store)).toBe('answered')
    })

    test('a post that is over when it is first seen is what it was', async () => {
      const store = await open()
      await read(store, 1, { hours: 0, text: `${brand}: ${words.solved}` })
      expect([await stateOf(store), await due(store, 1)]).toEqual(['new', 0])
    })
  })

  describe('where we take back what we did, what they said meanwhile holds as far as it does by itself', () => {
    const takesBack = (store: Store, hours: number) =>
      runUndo(store, { caseId: firstCase, at: later(hours * HOUR), by: 'anna' })
    const { complaint, solved, thanks } = languages.English
    const moved = async (...moves: readonly (Command | Written)[]) => {
      const store = await open()
      await read(store, 0, { hours: 0, text: complaint })
      for (const [index, move] of moves.entries()) {
        if ('do' in move) await does(store, index + 1, move)
        else await read(store, index + 1, move)
      }
      return store
    }

    test.each<{ what: string; moves: readonly (Command | Written)[]; before: string; after: string }>([
      {
        what: 'solved, after an answer',
        moves: [{ do: 'answer' }, { hours: 2, text: solved }],
        before: 'resolved',
        after: 'resolved',
      },
      {
        what: 'solved, before an answer, and seen after it',
        moves: [{ do: 'answer' }, { hours: 0.5, text: solved }],
        before: 'answered',
        after: 'resolved',
      },
      {
        what: 'solved, of what we had closed and confirmed',
        moves: [{ do: 'resolve' }, { hours: 1.5, text: solved }],
        before: 'confirmed',
        after: 'resolved',
      },
      {
        what: 'thanks for an answer that is taken back: of nobody we know that they were answered',
        moves: [{ do: 'answer' }, { hours: 2, text: thanks }],
        before: 'resolved',
        after: 'new',
      },
      {
        what: 'thanks for an answer that stands, of what we had closed since',
        moves: [{ do: 'answer' }, { do: 'resolve' }, { hours: 3, text: thanks }],
        before: 'resolved',
        after: 'resolved',
      },
      {
        what: 'thanks for the first of two answers, seen after the second',
        moves: [{ do: 'answer' }, { do: 'answer' }, { hours: 1.5, text: thanks }],
        before: 'answered',
        after: 'resolved',
      },
    ])('$what', async ({ moves, before, after }) => {
      const store = await moved(...moves)
      expect(await stateOf(store)).toBe(before)
      await takesBack(store, 9)
      expect([await stateOf(store), await due(store, 9)]).toEqual([after, after === 'new' ? 1 : 0])
    })

    test('but never while somebody is in danger who was not answered', async () => {
      const store = await open()
      await read(store, 0, { hours: 0, title: 'Burnt my hand', text: `The ${brand} kettle burnt my hand.` })
      await does(store, 1, { do: 'answer' })
      await read(store, 3, { hours: 2, title: 'Re: Burnt my hand', text: 'It works again.' })
      expect(await stateOf(store)).toBe('resolved')
      await takesBack(store, 4)
      expect([await stateOf(store), await due(store, 4)]).toEqual(['new', 1])
    })
  })

  test('all in one answer of a place', async () => {
    const store = await open()
    await read(
      store,
      9,
      { hours: 3, text: 'Solved, thanks.' },
      { hours: 0, text: languages.English.complaint },
      { hours: 2, text: 'Still down.' },
      { hours: 1, text: 'It works again!' },
    )
    expect(
      (await store.cases.file(firstCase))?.history.map(({ code, args }) => ({ code, ...args })),
    ).toMatchObject([
      { code: 'opened' },
      { code: 'mention-added' },
      { code: 'said', what: 'solved', words: 'It works again' },
      { code: 'mention-added' },
      { code: 'said', what: 'still-broken', words: 'Still down' },
      { code: 'came-back', why: 'still-broken' },
      { code: 'mention-added' },
      { code: 'said', what: 'solved', words: 'Solved' },
    ])
    expect(await stateOf(store)).toBe('resolved')
  })

  test('who is in danger is looked after, whatever they say', async () => {
    const store = await open()
    await read(store, 0, {
      hours: 0,
      text: `${brand}: your alarm does not work and my mother cannot breathe.`,
    })
    expect((await store.cases.file(firstCase))?.mentions[0]?.danger).toBe(true)
    await read(store, 1, { hours: 1, text: 'It works again.' })
    expect([await stateOf(store), await due(store, 1)]).toEqual(['new', 1])
  })

  test.each(['All good now, thank you.', 'Thank you for looking into it!', 'It works again.'])(
    'who was in danger and was answered may say that it is over: %s',
    async (text) => {
      const store = await open()
      await read(store, 0, { hours: 0, title: 'Burnt my hand', text: `The ${brand} kettle burnt my hand.` })
      expect((await store.cases.file(firstCase))?.mentions[0]?.danger).toBe(true)
      await does(store, 1, { do: 'answer' })
      await read(store, 3, { hours: 2, title: 'Re: Burnt my hand', text })
      expect([await stateOf(store), await due(store, 3)]).toEqual(['resolved', 0])
    },
  )

  test('an answer from before the danger closes nothing', async () => {
    const store = await open()
    await read(store, 0, { hours: 0, text: languages.English.complaint })
    await does(store, 1, { do: 'answer' })
    await read(store, 2, { hours: 2, text: `The ${brand} kettle burnt my hand.` })
    await read(store, 4, { hours: 3, text: 'It works again.' })
    expect(await due(store, 4)).toBeGreaterThan(0)
  })

  test('a short post on a page without threads goes on with what its author wrote before', async () => {
    const store = await open()
    await read(store, 0, { hours: 0, text: languages.English.complaint, thread: { id: 'a' } })
    await read(store, 1, { hours: 1, text: `${brand} works again`, untitled: true, thread: { id: 'b' } })
    expect(await stateOf(store)).toBe('resolved')
  })

  test('what persons said of their cases is asked for until it was told', async () => {
    const store = await open()
    const { complaint: down, solved } = languages.English
    const bo = { by: 'bo', thread: { id: 't2' } }
    await read(store, 0, { hours: 0, text: down }, { hours: 0.5, text: down, ...bo })
    expect(await store.cases.saidClosings([brand])).toEqual([])

    await read(store, 1, { hours: 1, text: solved })
    const first = { caseId: firstCase, brand, at: later(HOUR) }
    expect(await store.cases.saidClosings([brand])).toEqual([first])
    expect(await store.cases.saidClosings(['Contoso Mail'])).toEqual([])

    await read(store, 2, { hours: 1.5, text: solved, ...bo })
    const second = { caseId: secondCase, brand, at: later(2 * HOUR) }
    expect(await store.cases.saidClosings([brand, 'Contoso Mail'])).toEqual([second, first])
    await store.cases.markClosingsTold(new Map([[brand, later(HOUR)]]))
    expect(await store.cases.saidClosings([brand])).toEqual([second])
    await store.cases.markClosingsTold(new Map([[brand, later(2 * HOUR)]]))
    expect(await store.cases.saidClosings([brand])).toEqual([])
  })
})
