import type { Span } from '../../model/post.js'
import { type Findings, type Place, TEXT, TITLE } from './findings.js'

/** Where terms stand in title and text: title first, in order; places that overlap become one span. */
export function spansOf(terms: readonly number[], findings: Findings): Span[] {
  return spansAt(terms.flatMap((term) => findings.places(term)))
}

export function spansAt(all: readonly Place[]): Span[] {
  const places = all.filter(({ field }) => field <= TEXT)
  if (places.length > 1) places.sort(byPlace)
  const spans: Span[] = []
  for (const { field, start, end } of places) {
    const name = field === TITLE ? 'title' : 'text'
    const last = spans.at(-1)
    if (last?.field === name && start < last.end) last.end = Math.max(last.end, end)
    else spans.push({ field: name, start, end })
  }
  return spans
}

const byPlace = (one: Place, other: Place) =>
  one.field - other.field || one.start - other.start || one.end - other.end
