import { heads } from './name/parts.js'

const NONE: readonly number[] = []

/** Where in a word a name may begin beside its start: behind the verb of a hashtag or handle, behind joined particles. */
export function laterStarts(text: string, start: number, end: number): readonly number[] {
  const before = text.charCodeAt(start - 1)
  if (before === 0x23 || before === 0xff03 || before === 0x40 || before === 0xff20 || before === 0x2f)
    return behindHeads(text, start, end)
  const first = text.charCodeAt(start)
  return first >= 0x5d0 && first <= 0x6ff ? behindParticles(text, start, end) : NONE
}

function behindHeads(text: string, start: number, end: number): number[] {
  const starts: number[] = []
  const word = text.slice(start, Math.min(end, start + LONGEST_HEAD)).toLowerCase()
  for (let length = 2; length < word.length; length++)
    if (heads.has(word.slice(0, length))) starts.push(start + length)
  return starts
}

/** In UTF-16 units. */
const LONGEST_HEAD = 14

/** "And", "that", "in", "to", "from", "the", as Hebrew and Arabic write them: one behind the other, before the word. */
const particles = /^(?:(?=[א-ת])ו?(?:כש|ש)?[בלמהכ]?ה?|[وف]?(?:[بكل]?ال|لل|[بكل])?)/u

function behindParticles(text: string, start: number, end: number): number[] {
  const found = particles.exec(text.slice(start, Math.min(end, start + 6)))?.[0] ?? ''
  return Array.from({ length: found.length }, (_, index) => start + index + 1)
}
