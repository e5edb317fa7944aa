import type { AlertKind, AlertText } from '../model/alert.js'
import type { Kind } from '../model/mention.js'
import type { WorkingHours } from '../model/working-hours.js'

/** Who is told what, and when: a rule of the config with its name, or what holds without any. */
export type AlertRule = {
  name: string
  kind: AlertKind
  /** Who is told at first, and then, where nobody acknowledged it, so many milliseconds after it was told first; the soonest first. */
  steps: readonly [AlertStep, ...AlertStep[]]
  /** Only of these; undefined: of all. */
  brands?: readonly string[] | undefined
  kinds?: readonly Kind[] | undefined
  score?: number | undefined
  severity?: number | undefined
  /** Of `coverage-lost`, in percent. */
  below: number
  text: AlertText
  /** BCP 47; undefined: English. */
  language?: string | undefined
  holding: Holding
  /** Danger, to the people whom a brand names for it: by mail, and in full. */
  isForContacts?: true
}

type AlertStep = { after: number; to: readonly string[] }

/** What may hold a message back; durations in milliseconds. Nothing of it holds back danger. */
export type Holding = {
  batch: number
  coolDown: number
  quiet?: WorkingHours | undefined
  perDay: number
}

/** Every place that a rule ever tells, each once. */
export const destinationsOf = ({ steps }: Pick<AlertRule, 'steps'>): readonly string[] => [
  ...new Set(steps.flatMap(({ to }) => to)),
]
