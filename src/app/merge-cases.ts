import { shortId } from '../cases/short-id.js'
import { stateAt } from '../cases/states.js'
import { MentionsError } from '../model/error.js'
import { factsForMerge, type MergeRefusal, recordMerge } from '../records/merge-cases.js'
import { mayJoinPeople } from '../sources/join-people.js'
import type { CaseFile } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import type { ActedCase, Merged } from '../views/acted.js'
import { withPosts } from './act.js'
import type { Context } from './context.js'
import { type Doing, inOneChange } from './in-one-change.js'
import { nextCase } from './next-case.js'
import { casesLedTo } from './part-of.js'
import { runMerge } from './run-command.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

/** The first of the cases is to have the posts of all. `by`: who wants it. */
export type MergeOptions = { caseIds: readonly number[]; by: string }

/**
 * Makes one case of several, in one change. Of one case alone it tells how that stands.
 *
 * @returns undefined where somebody pressed Ctrl-C before it was begun
 * @throws MentionsError when a case is not there or about another brand, or the terms of a place forbid it
 */
export async function mergeCases(
  context: Context,
  setup: Setup,
  { caseIds, by }: MergeOptions,
): Promise<Merged | undefined> {
  return await inOneChange(context, setup, by, async (store, when) => {
    const { before, keptId } = await mergeAsTheyAre(store, caseIds, when)
    const file = await fileOf(store, keptId)
    const due = file.mentions.some((mention) => mention.due)
    return asMerged(before, {
      posts: file.mentions.length,
      due,
      state: stateAt(file.case, when.at),
    })
  })
}

/**
 * The merge itself, of what the ids lead to at that moment: where somebody else merged some of them since they were typed, of what they are
 * part of now, which may be one case already.
 */
async function mergeAsTheyAre(
  store: Store,
  typed: readonly number[],
  when: Doing,
): Promise<{ before: readonly Before[]; keptId: number }> {
  let wanted = typed
  for (;;) {
    const { leads } = await casesLedTo(store, wanted)
    const caseIds = [...new Set(wanted.map((id) => leads.get(id) ?? id))]
    const before = await whatTheyAre(store, caseIds, when)
    const [keptId = 0] = caseIds
    if (caseIds.length < 2) return { before, keptId }
    const { refusal } = await runMerge(store, { caseIds, when }, mayJoinPeople)
    if (refusal === undefined) return { before, keptId }
    const isElsewhere = refusal.why === 'no-case' && (await leadsOn(store, refusal.caseId))
    if (!isElsewhere) throw refused(refusal)
    wanted = caseIds
  }
}

const leadsOn = async (store: Store, caseId: number): Promise<boolean> => {
  const lead = (await casesLedTo(store, [caseId])).leads.get(caseId)
  return lead !== undefined && lead !== caseId
}

/** What a merge of these would do. @throws as `mergeCases` */
export async function tryMerge(
  context: Pick<Context, 'now'>,
  setup: Setup,
  { caseIds, by }: MergeOptions,
): Promise<Merged> {
  return await readStore(setup, async (store) => {
    const when = { by, at: context.now() }
    const before = await whatTheyAre(store, caseIds, when)
    const record = { caseIds, when }
    const { changes, refusal } = recordMerge(
      record,
      await store.records.facts(factsForMerge(record)),
      mayJoinPeople,
    )
    if (refusal !== undefined && caseIds.length > 1) throw refused(refusal)
    const kept = changes?.cases.find(({ file }) => file.id === caseIds[0])?.file
    const written = changes?.settled.map(({ record: mention }) => mention) ?? []
    const merged = asMerged(before, {
      posts: before.reduce((sum, { posts }) => sum + posts, 0),
      due: written.some(({ due }) => due),
      state: kept === undefined ? (before[0]?.state ?? 'new') : stateAt(kept, when.at),
    })
    return { ...merged, ...when, next: await nextCase({ store, config: setup.config, by, now: when.at }) }
  })
}

type Before = ActedCase & { muted: number; due: boolean }

/** The cases as they are, in this order. */
async function whatTheyAre(
  store: Store,
  caseIds: readonly number[],
  when: Doing,
): Promise<readonly Before[]> {
  const ran: (Pick<Before, 'muted' | 'due'> & { caseId: number; mentionIds: readonly number[] })[] = []
  for (const caseId of caseIds) {
    const { mentions } = await fileOf(store, caseId)
    const muted = mentions.filter((mention) => mention.muted !== undefined).length
    const due = mentions.some((mention) => mention.due)
    ran.push({ caseId, mentionIds: mentions.map(({ id }) => id), muted, due })
  }
  return await withPosts(store, ran, when)
}

function asMerged(
  before: readonly Before[],
  now: Pick<Before, 'posts' | 'due' | 'state'>,
): Pick<Merged, 'kept' | 'from'> {
  const [kept, ...from] = before
  if (kept === undefined) throw new Error('The case that was merged is not there')
  const { muted: _, ...was } = kept
  return {
    kept: { ...was, ...now, before: was.state },
    from: from.map(({ due: __, ...one }) => one),
  }
}

async function fileOf(store: Store, caseId: number): Promise<CaseFile> {
  const file = await store.cases.file(caseId)
  if (file === undefined) throw gone(caseId)
  return file
}

const gone = (caseId: number) =>
  new MentionsError(`There is no case ${shortId(caseId)} any more. Nothing was done.`, {
    hint: 'The ids stand in the table: `mentions list --all`',
  })

function refused(refusal: MergeRefusal): MentionsError {
  switch (refusal.why) {
    case 'nothing':
      return new MentionsError('To merge takes at least two cases. Nothing was done.', {
        hint: 'The posts of the others become part of the first.',
      })
    case 'no-case':
      return gone(refusal.caseId)
    case 'brand':
      return new MentionsError(
        `The case ${shortId(refusal.caseId)} is about ${refusal.other}, and the first is about ${refusal.brand}. Nothing was done.`,
        { hint: 'Only cases about the same brand can be merged: with filters, add `--brand`.' },
      )
    case 'place':
      return new MentionsError(
        `The terms of ${refusal.place} do not allow to join its people with people elsewhere: here on ${refusal.others.join(', ')}. Nothing was done.`,
        {
          hint: `Cases of ${refusal.place} alone can be merged, or the others: there ${refusal.caseIds.length === 1 ? 'is' : 'are'} ${refusal.caseIds.map(shortId).join(', ')}.`,
        },
      )
  }
}
