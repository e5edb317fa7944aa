import { heads } from './name/parts.js'
import { isTaggedAt } from './name/tagged.js'
import { Prefixes } from './prefixes.js'

const NONE: readonly number[] = []

/** Where in a word a name may begin beside its start: behind the verb of a hashtag or handle, behind joined particles. */
export function laterStarts(text: string, start: number, end: number): readonly number[] {
  if (isTaggedAt(text, start)) return behindHeads(text, start, end)
  const first = text.charCodeAt(start)
  return first >= 0x5d0 && first <= 0x6ff ? behindParticles(text, start, end) : NONE
}

const headTree = new Prefixes()
for (const head of heads) headTree.add(head, 1)

function behindHeads(text: string, start: number, end: number): readonly number[] {
  if (!headTree.mayBegin(text, start)) return NONE
  const starts: number[] = []
  headTree.find(text, start, end, (_, at) => starts.push(at))
  return starts
}

/** "And", "that", "in", "to", "from", "the", as Hebrew and Arabic write them: one behind the other, before the word. */
const particles = /^(?:(?=[א-ת])ו?(?:כש|ש)?[בלמהכ]?ה?|[وف]?(?:[بكل]?ال|لل|[بكل])?)/u

function behindParticles(text: string, start: number, end: number): number[] {
  const found = particles.exec(text.slice(start, Math.min(end, start + 6)))?.[0] ?? ''
  return Array.from({ length: found.length }, (_, index) => start + index + 1)
}
