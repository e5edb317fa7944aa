import type { Post } from '../../model/post.js'
import {
  ASKING,
  IDIOMS,
  MENDED,
  MOCKS,
  NEWS,
  NOT_OVER,
  OF_OTHERS,
  PLEASED,
  RHETORICAL,
  SUGGESTS,
  THANKING,
  WRONG,
} from './tone-words.js'

type Told = Pick<Post, 'title' | 'text'>

/** The words of somebody else. */
export const QUOTED = /["“”„«»][^"“”„«»]*["“”„«»]/gu

/** How a post sounds. */
export type Tone = 'pleased' | 'both' | 'wrong' | 'asking' | 'plain'

/**
 * How a post sounds by its words alone, where its signals tell too little: somebody asks, or tells of something that went wrong, or is pleased, or of
 * both; plain where it is none of these.
 */
export function toneOf(told: Told): Tone {
  if (ASKING.test(told.text) && !RHETORICAL.test(told.text)) return 'asking'
  const own = ownWords(told)
  const isGood = tellsPleased(told)
  const isMended = tellsMended(told)
  if (WRONG.test(own.replace(IDIOMS, ' '))) return isGood || isMended ? 'both' : 'wrong'
  return isGood || isMended ? 'pleased' : 'plain'
}

/** What was put in quotation marks is what a company said, and is held against it. */
export const citesYou = ({ title = '', text }: Told): boolean =>
  (`${title}\n${text}`.match(QUOTED) ?? []).length > 0

/** It passes on what stands elsewhere. */
export const soundsLikeNews = (told: Told): boolean => NEWS.test(ownWords(told))

/** It passes on an address, and tells of whom it is. */
export const passesOn = (told: Told): boolean =>
  /https?:\/\//iu.test(told.text) && soundsLikeNews({ text: told.text.replace(/https?:\S+/g, ' ') })

/** It asks other customers. */
export const asksOthers = (told: Told): boolean => !/@\w/.test(told.text) && OF_OTHERS.test(ownWords(told))

const ownWords = ({ title = '', text }: Told): string => `${title}\n${text}`.replace(QUOTED, ' ')

/** Something went wrong, whatever else the post says. */
export const tellsWrong = (told: Told): boolean => WRONG.test(withoutIdioms(told))

/** Somebody is pleased, or thanks. */
export const tellsPleased = (told: Told): boolean =>
  PLEASED.test(ownWords(told)) || THANKING.test(ownWords(told))

/** Somebody praises, and does not only thank. */
export const lauds = (told: Told): boolean => PLEASED.test(ownWords(told))

/** Somebody thanks. */
export const tellsThanks = (told: Told): boolean => THANKING.test(ownWords(told))

/** It tells of trouble that was seen to at once. */
export function tellsMended(told: Told): boolean {
  const own = ownWords(told).replace(IDIOMS, ' ')
  return MENDED.test(own) && !NOT_OVER.test(own)
}

/** It thanks for what is no good. */
export const mocks = ({ text }: Told): boolean => MOCKS.test(text)

/** It has an idea. */
export const suggests = (told: Told): boolean => SUGGESTS.test(ownWords(told))

/** It asks what nobody has to answer. */
export const isRhetorical = ({ text }: Told): boolean => RHETORICAL.test(text)

/** Its words without what sounds like trouble and is none. */
export const withoutIdioms = (told: Told): string => ownWords(told).replace(IDIOMS, ' ')
