import type { Post } from '../../model/post.js'
import { lauds, tellsPleased, tellsWrong, withoutIdioms } from './tone.js'

type Told = Pick<Post, 'title' | 'text'>

/** Praise or thanks have the last word, or the last but one with nothing wrong behind it. */
export function endsPleased({ text }: Told): boolean {
  const sentences = text
    .replace(/(?:\s|[#@]\S+|\p{Extended_Pictographic}|\ufe0f)+$/gu, '')
    .split(/(?<=[.!?…])\s+|\n+/u)
  if (THANKS_AT_THE_END.test(text)) return true
  return sentences
    .slice(-2)
    .some(
      (sentence, index, last) =>
        tellsPleased({ text: sentence }) &&
        !last
          .slice(index)
          .some((one) => tellsWrong({ text: one }) || REGRETS.test(withoutIdioms({ text: one }))),
    )
}
/** "Fixed the crash, thanks!": whatever it was, it is over. */
const THANKS_AT_THE_END =
  /(?:^|[,.!]\s+|\s(?:so|and|und) )(?:thanks|thank you|cheers|danke(?:schön)?|vielen dank|herzlichen dank|merci)(?:,? (?:so much|again|all|everyone|guys|team|euch|ihnen|nochmal|sehr|\p{Lu}\p{Ll}+))*[\s!.❤🙏]*$/iu
/** One sentence praises and finds no fault, another tells what was not right, and turns against it. */
export function praisesApart({ text }: Told): boolean {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/u)
  return (
    sentences.some((sentence) => lauds({ text: sentence }) && !tellsWrong({ text: sentence })) &&
    sentences.some(
      (sentence) =>
        tellsWrong({ text: sentence }) && !tellsPleased({ text: sentence }) && TURNS.test(sentence),
    )
  )
}
const REGRETS =
  /(?<!\p{L})(?:but|otherwise|although|pity|shame|however|aber|sonst|leider|schade|allerdings)(?!\p{L})/iu

/** A turn, or less than one hoped for. */
export const TURNS =
  /\b(?:but|only|otherwise|although|though|pity|shame|however|nobody|so-so|still:|aber|nur|sonst|leider|schade|allerdings|trotz|niemand|keiner)(?!\p{L})/iu
