import Mustache from 'mustache'
import { webLink } from '../../terminal/links.js'
import { safeLines } from '../../terminal/safe.js'
import type { Report } from '../../views/report.js'
import { reportValue } from '../json.js'
import { filled } from './names.js'
import type { Template } from './parse.js'

/** What a value may do in the text around it. */
export type Escaping = 'html' | 'json' | 'plain'

/** By the ending of a template, without one that only says that it is a template. */
export function escapingFor(file: string): Escaping {
  const name = file.toLowerCase().replace(/\.(?:mustache|template|tmpl)$/, '')
  if (/\.(?:html?|xhtml|xml|svg)$/.test(name)) return 'html'
  return /\.(?:json|ndjson|jsonl)$/.test(name) ? 'json' : 'plain'
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapes: Readonly<Record<Escaping, (text: string) => string>> = {
  html: (text) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign),
  // Within the quotes of a string.
  json: (text) => JSON.stringify(text).slice(1, -1),
  plain: (text) => text,
}

/** A template with the values of the JSON format, in which no sign does something to a terminal and no address leads elsewhere than into the web. */
export function renderTemplate({ text, shape }: Template, report: Report, escaping: Escaping): string {
  const escaped = escapes[escaping]
  const value = filled(safeValue('', JSON.parse(JSON.stringify(reportValue(report)))), shape)
  return Mustache.render(text, value, {}, { escape: (held: unknown) => escaped(String(held)) })
}

/** Where a post, a person or a thread stands: strangers give these, and a page would make links of them. */
const addresses = new Set(['url', 'feed'])

function safeValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') return addresses.has(name) ? (webLink(value) ?? '') : safeLines(value)
  if (Array.isArray(value)) return value.map((one) => safeValue(name, one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, safeValue(key, held)]))
}
