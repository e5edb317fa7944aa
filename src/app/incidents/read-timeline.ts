import { standing } from '../../cases/undo.js'
import type { Calendar } from '../../digest/calendar.js'
import { type Incident, incidentOf } from '../../incidents/incident.js'
import type { TimelinePost } from '../../incidents/people-said.js'
import type { PromisedReply } from '../../incidents/promises-kept.js'
import { type Timeline, timelineOf } from '../../incidents/timeline.js'
import { standing as standingEvents } from '../../incidents/undo.js'
import { smallWords } from '../../languages/small-words.js'
import type { CaseEvent } from '../../model/case-event.js'
import type { IncidentFile } from '../../model/incident.js'
import type { CaseFile, StoredMention } from '../../store/port/cases.js'
import { COUNTED_FROM } from '../../store/port/incidents.js'
import type { Store } from '../../store/port.js'
import { calendarFor } from '../calendar.js'
import type { Context } from '../context.js'
import { warnOfStranger } from '../filled-by.js'
import type { Setup } from '../setup.js'
import { readStore } from '../stores.js'
import { wholeHistory } from '../whole-history.js'
import { incidentMeant } from './incident-meant.js'
import { withLedger } from './read-incidents.js'

/**
 * How an incident went.
 *
 * @throws MentionsError where there is none that the word stands for
 */
export const tellTimeline = (
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  typed: string,
): Promise<Timeline> =>
  readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    const file = await incidentMeant(store, setup, typed)
    return await readTimeline(store, file, { now: context.now(), calendar: calendarFor(setup.config) })
  })

async function readTimeline(
  store: Store,
  file: IncidentFile,
  { now, calendar }: { now: Date; calendar: Calendar },
): Promise<Timeline> {
  const { incident, ledger } = await withLedger(store, incidentOf(file))
  const files: CaseFile[] = []
  for (const { caseId } of ledger) {
    const found = await store.cases.file(caseId)
    if (found !== undefined) files.push({ ...found, history: await wholeHistory(store, found) })
  }
  return timelineOf({
    incident: await withWholeWords(store, incident),
    events: standingEvents(file.events),
    ledger,
    posts: files
      .flatMap((one) => one.mentions.map((mention) => postOf(mention, incident)))
      .filter(({ at }) => at >= incident.since)
      .toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    replies: files.flatMap((one) => promisedIn(one, incident)),
    now,
    clock: calendar,
    isSmall: (word) => smallWords.has(word),
  })
}

/** An incident keeps how each of our words begins; what it promises may stand at its end. */
async function withWholeWords(store: Store, incident: Incident): Promise<Incident> {
  const channels = [...new Set(incident.words.flatMap(({ channel }) => channel ?? []))]
  if (channels.length === 0) return incident
  const updates = await store.official.said({ channels })
  return {
    ...incident,
    words: incident.words.map((word) => {
      const update = updates.find(
        ({ channelId, at, state }) =>
          channelId === word.channel && at.getTime() === word.at.getTime() && state === word.state,
      )
      const text = update?.text.trim()
      return text === undefined || text === '' ? word : { ...word, words: text }
    }),
  }
}

function postOf(mention: StoredMention, { brand }: Incident): TimelinePost {
  const { post, kind, score, needsReply } = mention
  const isReadable = post.gone === undefined && post.wordsDeleted === undefined
  return {
    caseId: mention.case.id,
    at: post.publishedAt,
    who:
      post.author === undefined
        ? `case ${mention.case.id}`
        : `${post.place}:${post.author.handle ?? post.author.name}`,
    place: post.place,
    url: post.url,
    kind,
    score,
    complains: mention.brand === brand && (needsReply || score >= COUNTED_FROM) && !mention.official,
    ...(isReadable && { text: withoutAuthor(wordsOf(post), post) }),
  }
}

/** A title that the text begins with is said once. */
const wordsOf = ({ title = '', text }: StoredMention['post']): string =>
  title.trim() === '' || text.trimStart().startsWith(title.trim())
    ? text
    : `${title.trim()}${/[.!?…:]$/.test(title.trim()) ? '' : '.'} ${text}`

/** Some places put who wrote into the title. */
const withoutAuthor = (text: string, { author }: StoredMention['post']): string =>
  [author?.name, author?.handle]
    .filter((name) => name !== undefined && name.trim().length >= SHORTEST_NAME)
    .reduce<string>((words, name) => words.replaceAll(name ?? '', '…'), text)

/** Shorter ones stand within words. */
const SHORTEST_NAME = 3

/** Each next word that was promised while it went on, and the answer that followed. */
function promisedIn({ case: { id }, history }: CaseFile, { since }: Incident): PromisedReply[] {
  const answers = standing(history).filter(isAnswer)
  return answers.flatMap((event, index) => {
    const { next } = event.args
    if (next === undefined || event.at < since) return []
    const kept = answers[index + 1]?.at
    return [{ caseId: id, at: event.at, by: new Date(next), ...(kept !== undefined && { keptAt: kept }) }]
  })
}

const isAnswer = (event: CaseEvent): event is Extract<CaseEvent, { code: 'answered' }> =>
  event.code === 'answered'
