import { hyperlink, webLink } from '../../terminal/links.js'
import { evenEmoji, safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { wrap } from '../../terminal/wrap.js'
import type { Hit, PeopleHit } from '../../views/stats.js'
import { lookedAt } from '../closing.js'
import { sentencesBelow } from '../table/footer.js'
import { paletteOf } from '../table/palette.js'
import { hitSentence, nextSentence, personWords, stoodWords } from './people-words.js'

const NARROWEST = 20
/** Under the name, so that ids stand out. */
const INDENT = '     '

/** For people: two or three lines for each case. */
export function peopleTable(found: PeopleHit, view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const palette = paletteOf(view.colour)
  const severalBrands = new Set(found.hit.map(({ brand }) => brand)).size > 1
  const lines = (hit: Hit): string[] => {
    const who = [personWords(hit), ...(severalBrands ? [hit.brand] : [])].join(' · ')
    const [first = '', ...rest] = wrap(evenEmoji(safeText(who)), width - INDENT.length)
    const link = webLink(hit.url)
    const name = view.links ? hyperlink(first, hit.url) : first
    return [
      `${hit.shortId.padEnd(INDENT.length)}${name}`,
      ...[...rest, ...wrap(safeText(stoodWords(hit, view.clock)), width - INDENT.length)].map(
        (line) => INDENT + line,
      ),
      ...(view.links || link === undefined ? [] : [INDENT + link]),
    ]
  }
  const said = wrap(safeText(hitSentence(found)), width).map((line) => `${palette.strong(line)}\n`)
  return [
    said.join(''),
    ...(found.hit.length === 0 ? [] : [`${found.hit.flatMap(lines).join('\n')}\n`]),
    sentencesBelow(
      [...nextSentence(found, view.self), ...lookedAt({ ...found, counts: {} }, view)],
      width,
      palette,
    ),
  ].join('\n')
}
