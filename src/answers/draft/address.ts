import type { Post } from '../../model/post.js'
import type { Address } from './languages.js'
import { QUOTED } from './tone.js'

/** `Sie` within a sentence, or a greeting among those who say so. */
const FORMAL =
  /(?<=[\p{Ll},;:] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})|(?<!\p{L})(?:Sehr geehrte\p{L}*|Guten (?:Tag|Abend|Morgen)|Grüezi|MfG|Mit freundlichen Grü(?:ß|ss)en|Freundliche Grü(?:ß|ss)e)(?!\p{L})/u
const SEVERAL = /^(?:Familie|Fam\.|Eheleute|Herr|Frau)\s/u

/** How to speak to who wrote: who says `Sie` is told `Sie` also where all others are told `du`, and so are several at once. */
export const addressFor = ({ text, author }: Pick<Post, 'text' | 'author'>, address: Address): Address =>
  FORMAL.test(text.replace(QUOTED, ' ')) || SEVERAL.test(author?.name ?? '') ? 'Sie' : address
