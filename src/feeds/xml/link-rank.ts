/** From this rank on, a link leads to the entry in some other form, such as a feed. */
export const LINK_TO_OTHER_FORM = 20

/**
 * How good a link is as the address of a page, 0 being the best: the page itself, best if it says that it is HTML; then
 * the thing in another form. Links to something else rank infinitely low.
 */
export function rankOfLink(relation: string, type: string | undefined): number {
  if (relation === '' || relation === 'alternate' || relation.endsWith('/alternate')) {
    if (type === undefined) return 1
    return /html/i.test(type) ? 0 : 2
  }
  return /^(?:self|via|related)$/.test(relation) ? LINK_TO_OTHER_FORM : Number.POSITIVE_INFINITY
}
