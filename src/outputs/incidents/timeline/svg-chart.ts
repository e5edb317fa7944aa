import type { Volume } from '../../../incidents/volume.js'
import { type Markup, html as markup, nothing } from '../../markup.js'
import { grouped } from '../../wording/count.js'
import { duration } from '../../wording/duration.js'
import type { Moments } from './words.js'

const WIDTH = 800
const HEIGHT = 200
const [TOP, BOTTOM] = [20, 24]
const ROOM = HEIGHT - TOP - BOTTOM
/** So many labels stand under the bars, and numbers above them, without touching. */
const MOST_LABELS = 8
const MOST_NUMBERS = 40

/** Bars with their numbers, and a dashed line where it would be as usual: shapes and digits say it, without any colour. */
export function volumeChart({ bars, step, usual }: Volume, moments: Moments): Markup {
  const most = Math.max(1, ...bars.map(({ people }) => people))
  const slot = WIDTH / Math.max(1, bars.length)
  const width = Math.max(1, slot * 0.8)
  const heightOf = (people: number) => (people / most) * ROOM
  const each = Math.ceil(bars.length / MOST_LABELS)
  const shapes = bars.map(({ from, people }, index) => {
    const height = heightOf(people)
    const [x, y] = [index * slot + (slot - width) / 2, TOP + ROOM - height]
    const middle = index * slot + slot / 2
    const number =
      people === 0 || bars.length > MOST_NUMBERS
        ? nothing
        : markup`<text x="${px(middle)}" y="${px(y - 4)}" text-anchor="middle">${grouped(people)}</text>`
    const label =
      index % each === 0
        ? markup`<text x="${px(index === 0 ? 0 : middle)}" y="${px(HEIGHT - 6)}" text-anchor="${index === 0 ? 'start' : 'middle'}">${moments(from)}</text>`
        : nothing
    return markup`<rect class="bar" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"/>${number}${label}
`
  })
  const level =
    usual === undefined || usual > most
      ? nothing
      : markup`<line class="usual" x1="0" x2="${WIDTH}" y1="${px(TOP + ROOM - heightOf(usual))}" y2="${px(TOP + ROOM - heightOf(usual))}"/>`
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Bars: people who complained in each ${duration(step)}, ${grouped(most)} at most. The numbers stand below."><line class="axis" x1="0" x2="${WIDTH}" y1="${px(TOP + ROOM)}" y2="${px(TOP + ROOM)}"/>
${shapes}${level}</svg>
`
}

const px = (value: number): string => value.toFixed(1)
