import type { ConfiguredChannel } from '../../channels/configured.js'
import type { IncidentSight } from '../../incidents/decide.js'
import type { Incident } from '../../incidents/incident.js'
import { isAboutTrouble } from '../../incidents/silence.js'
import type { StoredUpdate } from '../../model/official.js'
import type { Store } from '../../store/port.js'
import { see } from './see.js'

/** So much of an update is kept as its beginning, in UTF-16 code units. */
const BEGINNING = 300

/**
 * What the channels of its brand said since an incident began, of it or of something else. On a status page every word counts as about it, but
 * for work that is only announced; elsewhere its words decide.
 */
export async function hearWords(
  store: Pick<Store, 'incidents' | 'official'>,
  incident: Incident,
  channels: readonly ConfiguredChannel[],
  now: Date,
): Promise<Incident> {
  if (channels.length === 0) return incident
  const kinds = new Map(channels.map(({ id, kind }) => [id, kind]))
  const said = await store.official.said({ channels: [...kinds.keys()], since: incident.since })
  const sights = said
    .toReversed()
    .map((update) => sightOf(update, kinds.get(update.channelId), incident.terms))
  const heard = sights.length === 0 ? undefined : await see(store, incident.id, now, () => sights)
  return heard?.incident ?? incident
}

function sightOf(
  update: StoredUpdate,
  channel: ConfiguredChannel['kind'],
  terms: readonly string[],
): IncidentSight {
  const { at, url, title, text, state, kind, channelId } = update
  const words = [title, text].filter((one) => one !== undefined && one !== '').join('\n')
  const isPage = (channel === 'status-page' || kind !== 'post') && state !== 'scheduled'
  return {
    see: 'word',
    about: isPage ? 'page' : isAboutTrouble({ text: words }, terms) ? 'words' : 'other',
    word: {
      at: at.toISOString(),
      url,
      // A title says of which matter, and stands over each of its words.
      words: beginningOf(text.trim() === '' ? words : text),
      channel: channelId,
      ...(state !== undefined && { state }),
    },
  }
}

const beginningOf = (words: string): string =>
  words.length <= BEGINNING ? words : `${words.slice(0, BEGINNING).trimEnd()}…`
