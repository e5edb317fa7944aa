// Whether somebody answered already, at each kind of place that the demo has: as the list and `show` say it.
import { expect } from 'vitest'
import { test } from '../support/process-workspace.js'
import { expectReadable } from '../support/said.js'
import { shellWords } from '../support/shell-words.js'

type Row = {
  type: string
  case: { id: string; state: string }
  author?: { name: string }
  there?: Record<string, unknown>
}

test('answered, acknowledged only, unanswered and unknown stand side by side, and what is over leaves', async ({
  work,
}) => {
  const env = { HOME: work.path('home'), MENTIONS_STORE: undefined, COLUMNS: '100' }
  const first = await work.spawn(['demo'], { env })
  expectReadable(first)
  const config = /list --all (--config .+)/.exec(first.stderr)?.[1] ?? ''
  const answerTo = (typed: string) => work.run(shellWords(`${typed} ${config}`), { env })
  const rows = async () => {
    const { stdout } = await answerTo('list --all --limit 0 --format ndjson')
    const all = stdout.split('\n').flatMap((line): Row[] => (line === '' ? [] : [JSON.parse(line)]))
    const mentions = all.filter(({ type }) => type === 'mention')
    // Whoever wrote several posts is known by the first.
    return new Map(mentions.toReversed().map((row) => [row.author?.name, row]))
  }
  const before = await rows()
  const there = (name: string) => before.get(name)?.there
  // Hacker News and GitHub: read to their end.
  expect(there('undertow')).toMatchObject({ answered: 'no', replies: 9 })
  expect(there('lattice_owl')).toMatchObject({ answered: 'no', replies: 2 })
  expect(there('sparrowhawk-dev')).toMatchObject({ answered: 'no', replies: 1 })
  // Server Fault: one of us only asked for a ticket. The forum: that it is being looked into.
  expect(there('r. okafor')).toMatchObject({ answered: 'no', replies: 2, seenBy: 'Northwind Support' })
  expect(there('marta_k')).toMatchObject({ answered: 'unknown', why: 'not-read', seenBy: 'nw_support' })
  expect(before.get('r. okafor')?.case.state).toBe('acknowledged')
  // A paper that counts the letters. Reddit has its turn later.
  expect(there('E. Lindqvist')).toEqual({ answered: 'unknown', why: 'not-read', replies: 11 })
  expect(there('butterside_up')).toBeUndefined()
  // What nobody has to answer any more, with the words for it.
  expect(before.get('lena_w')?.case.state).toBe('answered')
  expect(before.get('quillfeather')?.case.state).toBe('resolved')
  expect(first.stdout).toMatch(
    /Answered or over at their place: \w+ \(lena_w: by nw_support\), \w+ \(quillfeather: closed there\)/,
  )
  for (const words of ['9 replies, none of ours', '2 replies, ours among them, acknowledged 4h ago'])
    expect(first.stdout).toContain(words)
  const shown = await answerTo(`show ${before.get('E. Lindqvist')?.case.id}`)
  expect(shown.stdout).toContain('no source reads its thread; its place counts 11 replies.')

  const later = await work.spawn(['demo', '--later', '2h'], { env })
  expect(later.stdout).toMatch(/at their place: \w+ \(r\. okafor: an answer was accepted there\)/)
  expect(later.stdout).not.toContain('losing my uploads')
  expect((await rows()).get('butterside_up')?.there).toMatchObject({ answered: 'no', replies: 5 })

  const evening = await work.spawn(['demo', '--later', '2h'], { env })
  expect(evening.stdout).toMatch(/at their place: \w+ \(lattice_owl: by northwind_grace\)/)
  // It stands below what undertow began, and is said to somebody else.
  expect((await rows()).get('undertow')).toMatchObject({
    case: { state: 'acknowledged' },
    there: { answered: 'no', seenBy: 'northwind_grace' },
  })
})
