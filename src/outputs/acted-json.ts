import type { Mute } from '../model/mute.js'
import type { Acted, ActedCase, Undone } from '../views/acted.js'
import { verbOf } from './wording/verbs.js'

/** What a verb did, for programs. */
export const actedJson = ({ by, at, changed, same, refused, gone, left, next }: Acted): string =>
  text({
    version: 1,
    by,
    at: at.toISOString(),
    changed: changed.map(caseValue),
    same: same.map(caseValue),
    refused: refused.map((one) => ({
      ...caseValue(one),
      possible: one.refusal.possible.map((move) => verbOf[move]),
    })),
    gone,
    left,
    next: next?.shortId ?? null,
  })

/** What taking back did. */
export const undoneJson = ({ by, at, cases, left, next }: Undone): string =>
  text({
    version: 1,
    by,
    at: at.toISOString(),
    changed: cases.flatMap((one) =>
      one.refusal === undefined ? [{ ...caseValue(one), undone: one.undone.map(({ code }) => code) }] : [],
    ),
    refused: cases.flatMap((one) =>
      one.refusal === undefined ? [] : [{ ...caseValue(one), by: one.refusal.last?.by ?? null }],
    ),
    left,
    next: next?.shortId ?? null,
  })

/** What taking back a mute did. `refused`: who did something with it since. */
export const undoneMutesJson = ({
  by,
  mutes,
  refused,
}: {
  by: string
  mutes: readonly Mute[]
  refused: string | undefined
}): string =>
  text({
    version: 1,
    by,
    changed: [],
    mutes: mutes.map(({ what, brand, until }) => ({ ...what, brand, until: until?.toISOString() })),
    refused: refused === undefined ? [] : [{ by: refused }],
  })

const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

const caseValue = ({ shortId, named, state }: ActedCase) => ({
  id: shortId,
  brand: named.case.brand,
  state,
  url: named.post.url,
})
