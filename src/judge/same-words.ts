import { fingerprint } from '../text/fingerprint.js'
import type { BrandQuery } from './match/matching.js'

/** Ends the words of a brand in its rules; fingerprints have no such sign. */
const END = '.'

/** With what the rules of a brand begin: by which words it is found. */
export const wordsPart = ({ name, was, match, exclude }: BrandQuery): string =>
  fingerprint(JSON.stringify([name, match === undefined ? was : undefined, match, exclude])) + END

/**
 * Whether a brand is found by the same words as when stored posts were judged by these rules. Of those that an earlier version of the
 * program stored nobody knows, and they count as the same.
 */
export const hasSameWords = (brand: BrandQuery, rules: string): boolean =>
  !rules.includes(END) || rules.startsWith(wordsPart(brand))
