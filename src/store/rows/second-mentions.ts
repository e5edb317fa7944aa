import type { NamedMention } from '../port/records.js'
import { flag, number, type Row, text, turnOf } from './values.js'

/** A mention that does not stay, its case, and the case of the one that does. */
export type Second = { id: number; caseId: number; into: number }

export type UnderBoth = {
  post: number
  baseline: boolean
  url: string
  /** Under the former name, and under the present one. */
  mentions: readonly [Omit<NamedMention, 'history'>, Omit<NamedMention, 'history'>]
}

/** @param former rows of mentions under the former name, by post; `present`: the same under the present one */
export const pairsOf = (
  former: ReadonlyMap<number, Row>,
  present: ReadonlyMap<number, Row>,
): readonly UnderBoth[] =>
  [...former].flatMap(([post, row]) => {
    const other = present.get(post)
    return other === undefined
      ? []
      : [
          {
            post,
            baseline: flag(row, 'post_baseline'),
            url: text(row, 'url'),
            mentions: [mentionOf(row), mentionOf(other)] as const,
          },
        ]
  })

const mentionOf = (row: Row): Omit<NamedMention, 'history'> => ({
  id: number(row, 'id'),
  caseId: number(row, 'case_id'),
  baseline: flag(row, 'baseline'),
  announced: flag(row, 'announced'),
  ...turnOf(row),
})
