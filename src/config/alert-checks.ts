import { checkAddress } from '../deliver/mail/address.js'
import type { AlertKind } from '../model/alert.js'
import { parseDuration } from '../text/duration.js'
import { didYouMean } from './did-you-mean.js'
import { type Path, valueAt } from './path.js'
import type { Problem } from './problem.js'
import { bareRecipient, usualName } from './schema/alerts.js'
import { MAIL_TYPE } from './schema/mail-destination.js'
import type { YamlTree } from './yaml/tree.js'

// These look at the raw values, so that they find their problems beside those that the schema finds.

const RULES: Path = ['alerts', 'rules']
const DESTINATIONS: Path = ['alerts', 'destinations']

const ADD_MAIL = 'add digest.email with "from", and one of smtp, sendmail and maildir'

/** Destinations that nothing leads to; rules that tell nobody, or of nothing, or that have a setting which does nothing for what they are about. */
export function alertProblems(raw: unknown, tree: YamlTree): Problem[] {
  const known = {
    destinations: keysOf(valueAt(raw, DESTINATIONS)),
    brands: listOf(valueAt(raw, ['brands'])).flatMap((brand) => textOf(valueAt(brand, ['name'])) ?? []),
    hasMail: valueAt(raw, ['digest', 'email']) !== undefined,
  }
  const lineOf = new Map<string, number>()
  return [
    ...mailProblems(raw, tree, known),
    ...listOf(valueAt(raw, RULES)).flatMap((rule, index) => {
      const at = [...RULES, index]
      return [
        ...recipientProblems(rule, at, tree, known),
        ...brandProblems(rule, at, tree, known.brands),
        ...twiceProblems(rule, at, tree, lineOf),
        ...idleProblems(rule, at, tree),
        ...orderProblems(rule, at, tree),
      ]
    }),
  ]
}

/** Mail goes as the digest does, and nowhere where nothing says how. */
const mailProblems = (raw: unknown, tree: YamlTree, { destinations, hasMail }: Known): Problem[] =>
  destinations.flatMap((name) =>
    hasMail || valueAt(raw, [...DESTINATIONS, name, 'type']) !== MAIL_TYPE
      ? []
      : [
          {
            message: `nothing says how mail is sent to ${JSON.stringify(name)}; ${ADD_MAIL}`,
            offset: tree.valueAt([...DESTINATIONS, name, 'type']),
          },
        ],
  )

type Known = { destinations: readonly string[]; brands: readonly string[]; hasMail: boolean }

/** Of those who are told at first, and next, whoever is nobody. */
function recipientProblems(rule: unknown, at: Path, tree: YamlTree, known: Known): Problem[] {
  const steps = listOf(valueAt(rule, ['escalate'])).map((_, index): Path => ['escalate', index, 'to'])
  return [['to'] as Path, ...steps].flatMap((path) =>
    namesAt(rule, path).flatMap(({ name, path: own }) => {
      const wrong = recipientProblem(name, known)
      return wrong === undefined ? [] : [{ message: `to: ${wrong}`, offset: tree.valueAt([...at, ...own]) }]
    }),
  )
}

function recipientProblem(name: string, { destinations, hasMail }: Known): string | undefined {
  if (name.includes('@')) {
    if (checkAddress(name) !== undefined || hasMail) return undefined
    return `nothing says how mail is sent to ${JSON.stringify(name)}; ${ADD_MAIL}`
  }
  if (destinations.includes(name)) return undefined
  return destinations.length === 0
    ? `${JSON.stringify(name)} is no destination: there is none yet under alerts.destinations`
    : `${JSON.stringify(name)} is no destination of this file: ${didYouMean(name, destinations)}`
}

const brandProblems = (rule: unknown, at: Path, tree: YamlTree, brands: readonly string[]): Problem[] =>
  namesAt(rule, ['brand'])
    .filter(({ name }) => !brands.includes(name))
    .map(({ name, path }) => ({
      message: `brand: ${JSON.stringify(name)} is no brand of this file: ${didYouMean(name, brands)}`,
      offset: tree.valueAt([...at, ...path]),
    }))

/** By its name is remembered what a rule told. */
function twiceProblems(rule: unknown, at: Path, tree: YamlTree, lineOf: Map<string, number>): Problem[] {
  const given = textOf(valueAt(rule, ['name']))
  const [first] = namesAt(rule, ['to'])
  const when = textOf(valueAt(rule, ['when']))
  const name =
    given ??
    (when === undefined || first === undefined ? undefined : usualName(when, bareRecipient(first.name)))
  if (name === undefined) return []
  const offset = tree.valueAt(given === undefined ? at : [...at, 'name'])
  const line = lineOf.get(name)
  lineOf.set(name, line ?? tree.lineAndColumn(offset).line)
  if (line === undefined) return []
  const mend = given === undefined ? ': give one of them a "name"' : ''
  return [{ message: `another rule in line ${line} has the name ${JSON.stringify(name)}${mend}`, offset }]
}

const filters = ['kind', 'score', 'severity'] as const
const holding = ['batch', 'coolDown', 'quiet', 'perDay'] as const

/** Of what a rule is about: the settings that do nothing, and why. */
const idle: Readonly<Record<AlertKind, Readonly<Record<string, string>>>> = {
  danger: {
    ...because(filters, 'danger is told whatever else is known of the post'),
    ...because(holding, 'nothing holds back danger'),
    ...belowIsOfCoverage(),
  },
  new: belowIsOfCoverage(),
  soon: belowIsOfCoverage(),
  broken: belowIsOfCoverage(),
  news: {
    ...because(filters, 'reports in the news are told whatever their score'),
    escalate: 'nobody acknowledges a report in the news',
    ...belowIsOfCoverage(),
  },
  surge: ofIncidents(),
  silence: ofIncidents(),
  relapse: ofIncidents(),
  'source-failing': {
    ...because(['brand', 'text', ...filters], 'it is about sources, and not about posts'),
    ...belowIsOfCoverage(),
  },
  'coverage-lost': because(['brand', 'text', ...filters], 'it is about sources, and not about posts'),
}

function ofIncidents(): Record<string, string> {
  return {
    ...because(filters, 'it is about an incident, and not about single posts'),
    ...belowIsOfCoverage(),
  }
}

function because(keys: readonly string[], why: string): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, why]))
}

function belowIsOfCoverage(): Record<string, string> {
  return because(['below'], 'only coverage-lost is told below so many percent')
}

function idleProblems(rule: unknown, at: Path, tree: YamlTree): Problem[] {
  const when = textOf(valueAt(rule, ['when']))
  if (when === undefined || !Object.hasOwn(idle, when)) return []
  const reasons = idle[when as AlertKind]
  const useless = keysOf(rule)
    .filter((key) => Object.hasOwn(reasons, key))
    .map((key) => ({
      message: `"${key}" does nothing for a rule about ${when}: ${reasons[key]}; take it out`,
      offset: tree.keyAt([...at, key]),
    }))
  const inFull = valueAt(rule, ['text']) === 'full' && when === 'danger'
  return inFull
    ? [
        ...useless,
        {
          message:
            'text: words of somebody in danger go in full only to the "contacts" of their brand; write excerpt or none',
          offset: tree.valueAt([...at, 'text']),
        },
      ]
    : useless
}

/** Who is told next is told later. */
function orderProblems(rule: unknown, at: Path, tree: YamlTree): Problem[] {
  let before = 0
  return listOf(valueAt(rule, ['escalate'])).flatMap((step, index) => {
    const written = textOf(valueAt(step, ['after']))
    const after = written === undefined ? undefined : parseDuration(written)
    if (after === undefined) return []
    const isLater = after > before
    before = Math.max(before, after)
    return isLater || index === 0
      ? []
      : [
          {
            message: `escalate: ${written} is not after the step before; each counts from when it was told first`,
            offset: tree.valueAt([...at, 'escalate', index, 'after']),
          },
        ]
  })
}

/** One name or a list of them, each with where it stands. */
function namesAt(rule: unknown, path: Path): { name: string; path: Path }[] {
  const given = valueAt(rule, path)
  if (typeof given === 'string') return [{ name: given.trim(), path }]
  return listOf(given).flatMap((name, index) =>
    typeof name === 'string' ? [{ name: name.trim(), path: [...path, index] }] : [],
  )
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() : undefined)
const keysOf = (value: unknown): string[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : []
