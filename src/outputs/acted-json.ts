import type { Overtaken } from '../cases/mutes.js'
import { incidentId } from '../incidents/incident-id.js'
import type { Mute } from '../model/mute.js'
import { jsonText } from '../text/json-text.js'
import type {
  Acted,
  ActedCase,
  Marked,
  Merged,
  Muting,
  Next,
  NothingDone,
  Split,
  Undone,
  UndoneMuting,
} from '../views/acted.js'
import type { JsonActed } from './acted-json-schema.js'
import { verbOf } from './wording/verbs.js'

/** What a verb did, for programs: one shape for all of them, see acted-json-schema.ts. */
export const actedJson = (acted: Acted): string =>
  text(acted, {
    changed: acted.changed.map(caseValue),
    same: acted.same.map(caseValue),
    refused: acted.refused.map((one) => ({
      ...caseValue(one),
      possible: one.refusal.possible.map((move) => verbOf[move]),
    })),
    gone: [...acted.gone],
    left: acted.left,
    ...(acted.incidents && {
      incidents: acted.incidents.map(({ incident, counts, answered, nextToTell }) => ({
        id: incidentId(incident.id),
        state: incident.state,
        answered,
        untold: counts.waits,
        nextToTell,
      })),
    }),
  })

/** What taking back did. */
export const undoneJson = (undone: Undone): string =>
  text(undone, {
    changed: undone.cases.flatMap((one) =>
      one.refusal === undefined ? [{ ...caseValue(one), undone: one.undone.map(({ code }) => code) }] : [],
    ),
    refused: undone.cases.flatMap((one) =>
      one.refusal === undefined ? [] : [{ ...caseValue(one), by: one.refusal.last?.by ?? null }],
    ),
    left: undone.left,
  })

export const markedJson = (marked: Marked): string =>
  text(marked, {
    changed: marked.cases
      .filter(({ isNews }) => isNews)
      .map((one) => ({ ...caseValue(one), posts: one.posts, due: one.due })),
    same: marked.cases.filter(({ isNews }) => !isNews).map(caseValue),
    gone: [...marked.gone],
    left: marked.left,
  })

/** What a merge did; of a dry run what would be merged. */
export function mergedJson(merged: Merged): string {
  const { kept, from } = merged
  if (from.length === 0) return text(merged, { same: [caseValue(kept)] })
  const parts = from.map(({ shortId, posts }) => ({ id: shortId, posts }))
  return text(merged, {
    changed: [{ ...caseValue(kept), posts: kept.posts, due: kept.due, from: parts }],
  })
}

/** The case as it is left, and the new one. */
export const splitJson = (split: Split): string =>
  text(split, {
    changed: [split.left, split.into].map((one) => ({
      ...caseValue(one),
      posts: one.posts,
      due: one.due,
      ...(one === split.into && { from: [{ id: split.left.shortId, posts: one.posts }] }),
    })),
  })

/** What a mute, or the end of one, did. */
export const mutingJson = (muting: Muting): string =>
  text(muting, { changed: muting.cases.map(withPosts), mutes: muting.mutes.map(muteValue) })

/** What taking back a mute did. */
export const undoneMutingJson = (undone: UndoneMuting): string =>
  text(undone, {
    changed: undone.cases.map(withPosts),
    mutes: undone.mutes.map(muteValue),
    refusedMutes: undone.overtaken.map(overtakenValue),
  })

/** What is muted now. */
export const mutesJson = (nothing: NothingDone, mutes: readonly Mute[]): string =>
  text(nothing, { mutes: mutes.map(muteValue) })

/** That nothing was done; of a dry run, what was meant. `left`: cases to which a Ctrl-C came before. */
export const nothingDoneJson = (
  nothing: NothingDone,
  { isDry, left = 0, mutes }: { isDry: boolean; left?: number; mutes?: readonly Mute[] },
): string =>
  text(nothing, {
    ...(isDry && { dryRun: true as const, meant: nothing.meant.map(caseValue) }),
    left,
    ...(mutes && { mutes: mutes.map(muteValue) }),
  })

type Done = { by: string; at: Date; next: Next | undefined }

const text = (
  { by, at, next }: Done,
  { dryRun, meant, changed = [], same = [], refused = [], gone = [], left = 0, ...mutes }: Partial<JsonActed>,
): string => {
  const value: JsonActed = {
    version: 1,
    by,
    at: at.toISOString(),
    ...(dryRun && { dryRun, meant: meant ?? [] }),
    changed,
    same,
    refused,
    gone,
    left,
    ...mutes,
    next: next?.shortId ?? null,
  }
  return `${jsonText(value, 2)}\n`
}

const caseValue = ({ shortId, named, state }: ActedCase) => ({
  id: shortId,
  brand: named.case.brand,
  state,
  url: named.post.url,
})

const withPosts = (one: ActedCase) => ({ ...caseValue(one), posts: one.posts })

const muteValue = ({ what, brand, until, at, by }: Mute) => ({
  ...what,
  ...(brand !== undefined && { brand }),
  ...(until !== undefined && { until: until.toISOString() }),
  at: at.toISOString(),
  by,
})

const overtakenValue = ({ mute, by, at }: Overtaken) => ({
  ...muteValue(mute),
  endedBy: by,
  endedAt: at.toISOString(),
})
