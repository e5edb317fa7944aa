import { safeText } from '../terminal/safe.js'
import type { Marked, MarkedCase } from '../views/acted.js'
import { before, nameOf, nextWords, type Telling, takeBackWords, told } from './acted-text.js'
import { count } from './wording/count.js'
import { marksWords, markWords } from './wording/marks.js'

/** What a mark did, who waits next, and what takes it back. */
export function markedText(marked: Marked, telling: Telling): string {
  const { cases, verdict, gone } = marked
  const inList = cases.filter(({ due }) => due).length
  return [
    ...told(cases, (one) => `${markedWords(one, verdict)}${before(one, telling)}`),
    ...(cases.length > 1
      ? [`${count(cases.length, 'case', 'cases')} ${saidOfAll(verdict)}; ${inList} of them in the list.`]
      : []),
    ...(gone.length > 0 ? [`Gone meanwhile: ${gone.join(', ')}.`] : []),
    ...takeBack(marked, telling),
    nextWords(marked.next, telling),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const saidOfAll = (verdict: Marked['verdict']): string =>
  verdict === undefined ? 'are judged by the rules again' : `are marked as ${marksWords[verdict]}`

function markedWords(one: MarkedCase, verdict: Marked['verdict']): string {
  const { due, state, setAside, isNews } = one
  const where = due ? 'It is in the list.' : 'It is not in the list.'
  const before = isNews ? 'is as it was before' : 'was not marked'
  if (verdict === undefined && setAside)
    return `${nameOf(one)} ${before}: it needs a reply, but \`scan --baseline\` took it off the list.`
  if (verdict === undefined && !isNews)
    return `${nameOf(one)} ${before}: it is judged by the rules as before. ${where}`
  if (verdict === undefined) return `${nameOf(one)} is judged by the rules again. ${where}`
  // A matter that was answered stays so.
  const why = verdict === 'complaint' && !due ? ` Its case is ${state}.` : ''
  return `${nameOf(one)} is marked as ${markWords[verdict]}${isNews ? '' : ' already'}. ${where}${why}`
}

/** The command that undoes it; of what changed nothing there is none. */
function takeBack({ cases, verdict }: Marked, telling: Telling): readonly string[] {
  const changed = cases.filter(({ isNews }) => isNews)
  const setAside = verdict === undefined ? cases.filter((one) => one.setAside) : []
  return [
    ...(setAside.length === 0
      ? []
      : [
          `Back to the list: ${telling.self} mark ${setAside.map(({ shortId }) => safeText(shortId)).join(' ')} complaint${telling.as ?? ''}`,
        ]),
    ...(changed.length === 0 ? [] : [takeBackWords(changed, telling)]),
  ]
}
