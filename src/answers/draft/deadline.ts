import type { Post } from '../../model/post.js'
import type { Clock, LocalTime } from '../../text/clock.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Something that begins at a time, and does not wait. */
const EVENT =
  /\b(?:meeting|stand-?up|rehearsal|appointment|flight|train|ferry|boarding|departs?|departure|leaves?|takes? off|exam|deadline|presentation|pitch|interview|webinar|lecture|launch|opens?|opening|wedding|check.?in|checkout|completion|closes|guests|(?:client|sales|conference) call)\b|(?<!\p{L})(?:\p{L}*termin|\p{L}*meeting|\p{L}*besprechung|probe|flug|zug|fähre|abflug|abfahrt|boarding|prüfung|klausur|frist|präsentation|vortrag|vorstellungsgespräch|webinar|vorlesung|start|eröffnung|hochzeit|abgabe|gäste|fährt|fliegt|geht)(?!\p{L})/iu

/** Of an amount, or of an hour. */
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  half: 0.5,
  ein: 1,
  eine: 1,
  einer: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  halbe: 0.5,
  halben: 0.5,
}

/** "at two", "um zwei"; not "at two shops", "um zwei Tage", and not "at one", which is too often a number. */
const WORDED =
  /(?<!\p{L})(?:at (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*(?:$|[.,;:!?)–—]|o['’]clock|and(?!\p{L})|today|sharp|with(?!\p{L})|for(?!\p{L})|when|but))|um (eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\p{L})(?=\s*(?:$|[.,;:!?)–—]|uhr|(?:eine?[nrms]?|ist|sind|haben?|hab|muss|müssen|geht|fängt|beginnt|startet|mit|im|beim|das|de[rmn]|die|und|noch|mein\p{L}*|unser\p{L}*)(?!\p{L}))))/giu

const WITHIN =
  /(?<!\p{L})in (?:an? |einer? |der )?(\d+|an?|one|two|three|four|five|half|eine[rm]?|zwei|drei|vier|fünf|halben?) (?:an )?(hours?|hrs?|h|minutes?|mins?|min|stunden?|std|minuten)(?!\p{L})/giu
const CLOCK =
  /(?<!\p{L})(?:at|by|before|um|bis|ab|vor) (?:(noon|midday|mittag)|(\d{1,2})(?:[:.](\d{2}))?(?: ?(am|pm|a\.m\.|p\.m\.)| ?(uhr))?)(?![\p{L}\d]|[.,]\d|\s?(?:%|euro|€|£|gb|mb|mbit|people|leute|personen|days?|tage|stunden|hours|weeks|wochen))/giu

/** When what somebody waits for is too late for them, where their post says that of today: "a meeting at noon", "my flight leaves in 2 hours". */
export function deadlineOf(
  { title = '', text, publishedAt }: Pick<Post, 'title' | 'text' | 'publishedAt'>,
  local: Clock['local'],
): Date | undefined {
  const told = `${title}. ${text}`
    .split(/(?<=[.!?])\s+|\n+/u)
    .filter((sentence) => EVENT.test(sentence))
    .flatMap((sentence) => [...within(sentence, publishedAt), ...byTheClock(sentence, publishedAt, local)])
  return told.toSorted((one, other) => one.getTime() - other.getTime())[0]
}

const within = (sentence: string, from: Date): Date[] =>
  Array.from(sentence.matchAll(WITHIN), ([, count = '', unit = '']) => {
    const amount = numbers[count.toLowerCase()] ?? Number(count)
    return new Date(from.getTime() + amount * (/^(?:h|st)/i.test(unit) ? 60 : 1) * MINUTE)
  }).filter((moment) => !Number.isNaN(moment.getTime()) && moment.getTime() - from.getTime() < DAY)

/** The next time that a clock shows it, if that is still the same day. */
function byTheClock(sentence: string, from: Date, local: Clock['local']): Date[] {
  const now = local(from)
  return Array.from(sentence.matchAll(CLOCK), ([, noon, written, minutes = '0', half = '', german]) => {
    if (
      noon === undefined &&
      half === '' &&
      german === undefined &&
      !/(?<!\p{L})(?:um|at) \d/iu.test(sentence)
    )
      return []
    const hour = noon === undefined ? Number(written) : 12
    const hours =
      /^p/i.test(half) && hour < 12 ? [hour + 12] : half === '' && hour < 12 ? [hour, hour + 12] : [hour]
    const ahead = hours.map((one) => minutesUntil(now, one, Number(minutes))).find((one) => one > 0)
    return ahead === undefined || hour > 24 ? [] : [new Date(from.getTime() + ahead * MINUTE)]
  })
    .flat()
    .concat(byWords(sentence, from, now))
}

const byWords = (sentence: string, from: Date, now: LocalTime): Date[] =>
  Array.from(sentence.matchAll(WORDED), ([, english, german]) => {
    const hour = numbers[(english ?? german ?? '').toLowerCase()]
    const ahead = [hour, hour && hour + 12]
      .map((one) => (one === undefined ? 0 : minutesUntil(now, one, 0)))
      .find((one) => one > 0)
    return ahead === undefined ? [] : [new Date(from.getTime() + ahead * MINUTE)]
  }).flat()

const minutesUntil = ({ hour, minute }: LocalTime, toHour: number, toMinute: number): number =>
  (toHour - hour) * 60 + toMinute - minute
