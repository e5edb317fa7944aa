import type { Digest } from '../../digest/digest.js'
import type { Wording } from '../wording/wording.js'

/** What a digest may know of how it is read. */
export type DigestView = {
  /** How the person calls this program, for commands that are shown to be typed. */
  self: string
  /** Decides how a brand's name is quoted there. */
  platform: NodeJS.Platform
  /** The language of its readers; what programs read has none. */
  wording: Wording
}

/** A format of the digest: pure, from digest to text. One file per format in this folder, registered in ./index.ts. */
export interface DigestOutput {
  render(digest: Digest, view: DigestView): string
}
