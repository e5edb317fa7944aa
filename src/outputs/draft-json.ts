import type { DraftView } from '../views/draft.js'
import { recordCommand } from './draft-text.js'
import { mentionValue } from './json-value.js'
import { dangerWords, remarkWords } from './wording/draft.js'

/** A draft for programs, with its parts; `draft` is null where there is none, and `none` says why. */
export function draftJson(found: DraftView, as = ''): string {
  const { shortId, state, mention, view } = found
  const common = {
    version: 1,
    case: { id: shortId, brand: view.case.brand, state },
    postAt: mention.post.url,
    mention: mentionValue(mention),
  }
  const value =
    'draft' in found
      ? {
          ...common,
          draft: {
            text: found.draft.text,
            language: found.language,
            section: found.draft.section,
            parts: found.draft.parts,
            left: found.draft.left,
            length: found.draft.length,
            limit: found.draft.place.limit ?? null,
            quoted: found.draft.quoted,
            next: found.next?.toISOString() ?? null,
          },
          remarks: found.remarks.map((remark) => ({ ...remark, text: remarkWords(remark, 'mentions') })),
          record: `mentions ${recordCommand(found)}${as}`,
        }
      : {
          ...common,
          draft: null,
          none: found.none,
          ...(found.none === 'danger' && { contacts: found.contacts, watchFor: dangerWords(found.contacts) }),
        }
  return `${JSON.stringify(value, null, 2)}\n`
}
