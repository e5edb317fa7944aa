import { jsonText } from '../../text/json-text.js'
import type { Place, PlaceLimits, PlaceOption } from '../../views/catalog.js'
import type { JsonCatalog } from './json-schema.js'

type JsonPlace = JsonCatalog['places'][number]

/** The places as one document for programs. */
export function catalogJson(places: readonly Place[]): string {
  const value: JsonCatalog = { version: 1, places: places.map(placeValue) }
  return `${jsonText(value, 2)}\n`
}

/** A line of JSON for each place. */
export const catalogNdjson = (places: readonly Place[]): string =>
  places.map((place) => `${jsonText({ type: 'place', ...renamed(placeValue(place)) })}\n`).join('')

/** In a line, `type` says what it is about, so that the place has its name under another key. */
const renamed = ({ type, ...rest }: JsonPlace) => ({ place: type, ...rest })

function placeValue({
  type,
  configured,
  finds,
  wants,
  takes,
  needsOneOf,
  keys,
  from,
  costs,
  ...place
}: Place): JsonPlace {
  const { keep, followDeletes, joinPeople, note } = place.terms
  return {
    type,
    configured,
    finds,
    needs: wants.map(optionValue),
    needsOneOf: needsOneOf?.map((way) => [...way]),
    takes: takes.map(optionValue),
    keys: keys.map(({ option, what, optional, isPublic }) => ({
      option,
      what,
      needed: optional !== true,
      secret: isPublic !== true,
    })),
    keysFrom: from,
    keysCost: costs,
    limits: limitsValue(place.limits),
    limitsWithKeys: place.limitsWithKeys && limitsValue(place.limitsWithKeys),
    terms: {
      keepSeconds: seconds(keep),
      followDeletesSeconds: seconds(followDeletes),
      joinPeople,
      note,
    },
    answers: place.answers,
  }
}

const optionValue = ({ option, what, choices, usual }: PlaceOption): JsonPlace['needs'][number] => ({
  option,
  what,
  ...(choices && { choices: [...choices] }),
  ...(usual !== undefined && { usual }),
})

const limitsValue = ({ gap, interval, quota, cost }: PlaceLimits): JsonPlace['limits'] => ({
  gapSeconds: seconds(gap),
  everySeconds: seconds(interval),
  quota,
  cost,
})

const seconds = (milliseconds: number | undefined) =>
  milliseconds === undefined ? undefined : milliseconds / 1_000
