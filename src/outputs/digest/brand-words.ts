import type { BrandLine } from '../../digest/brands.js'
import type { Digest } from '../../digest/digest.js'
import { unmatchedBrands } from '../../health/unmatched.js'
import { safeText } from '../../terminal/safe.js'
import { cutToWidth } from '../../terminal/width.js'
import type { Wording } from '../wording/wording.js'
import type { DigestView } from './digest-output.js'
import type { Pointer } from './wording.js'

/** The brands of which there is something to tell; none where the digest is about one brand. */
export const toldBrands = ({ brandLines, brands }: Digest): readonly BrandLine[] =>
  brands.length > 1 ? brandLines.filter(({ isQuiet }) => !isQuiet) : []

/** A brand's cells, in the order of the head. */
export const brandCells = (
  { waiting, came, cameBefore }: BrandLine,
  { say: { grouped, duration } }: Wording,
): readonly string[] => [
  waiting === undefined ? '' : grouped(waiting.people),
  waiting === undefined || waiting.late === 0 ? '' : grouped(waiting.late),
  waiting === undefined ? '' : duration(waiting.longest),
  came === 0 ? '' : grouped(came),
  cameBefore === undefined ? '' : grouped(cameBefore),
]

/** Brands that a sentence names. */
const MOST_NAMED = 20

/** `Quiet: Contoso Mail, Fabrikam and 31 more brands.` */
export function quietSentence(
  { brandLines, brands, coverage }: Digest,
  { digest: words }: Wording,
): string | undefined {
  // Of what no scan has looked for nobody knows that it is quiet.
  const unmatched = unmatchedBrands(coverage)
  const quiet = brandLines.filter(({ isQuiet, name }) => isQuiet && !unmatched.includes(name))
  if (brands.length < 2 || quiet.length === 0) return undefined
  const names = quiet.slice(0, MOST_NAMED).map(({ name }) => brandName(name))
  return words.quiet(names, quiet.length - names.length)
}

/** Below the lines of many brands: how few people of each follow, and how to see all of one. */
export function fewOfEachPointer(
  { perBrand, audience }: Digest,
  { self, wording: { digest: words, say } }: DigestView,
): Pointer | undefined {
  if (perBrand === undefined) return undefined
  const text = words.fewOfEach(perBrand)
  return audience === 'client'
    ? { text: `${text}.` }
    : { text: text + say.semicolon + words.allOfOneBrand, command: `${self} list --limit 0 --brand NAME` }
}

/** In cells. */
const LONGEST = 28

export const brandName = (name: string): string => cutToWidth(safeText(name).trim(), LONGEST)
