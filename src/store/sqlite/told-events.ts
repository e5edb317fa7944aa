import type { CaseHappening } from '../../model/case-event.js'

/**
 * What happened, of the words in which it was stored before histories were codes. For the one migration that has to tell; words of
 * which nothing is known stay as they are.
 */
export function toldEvent(what: string, detail?: string): CaseHappening {
  const [, place] = /^(?:by a mention )?on (.+)$/s.exec(detail ?? '') ?? []
  if (what === 'opened' && place !== undefined) return { code: 'opened', args: { place } }
  if (what === 'mention added' && place !== undefined) return { code: 'mention-added', args: { place } }
  const needsReply = needs.get(detail)
  const cause = causes.get(what)
  if (cause !== undefined && needsReply !== undefined)
    return { code: 'words-changed', args: { cause, needsReply } }
  const [, verdict, url] = /^as (a complaint|fine)(?:, (.+))?$/s.exec(detail ?? '') ?? []
  if (what === 'marked' && verdict !== undefined) {
    const said = verdict === 'fine' ? 'fine' : 'complaint'
    return { code: 'marked', args: { verdict: said, ...(url !== undefined && { url }) } }
  }
  if (what === 'unmarked') return { code: 'unmarked', args: detail === undefined ? {} : { url: detail } }
  const why = ends.get(detail)
  if (what === 'removed' && why !== undefined) return { code: 'removed', args: { why } }
  return { code: 'told', args: { what, ...(detail !== undefined && { detail }) } }
}

const causes = new Map([
  ['post edited', 'edit'],
  ['fuller text found', 'fuller'],
] as const) as ReadonlyMap<string, 'edit' | 'fuller'>

const needs: ReadonlyMap<string | undefined, boolean> = new Map([
  ['needs a reply', true],
  ['no longer needs a reply', false],
])

const ends: ReadonlyMap<string | undefined, 'second-name' | 'swept'> = new Map([
  ['its post is another one under a second name', 'second-name'],
  ['its post no longer matched, and was let go', 'swept'],
])
