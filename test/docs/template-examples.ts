import { parseTemplate } from '../../src/outputs/template/parse.js'
import { escapingFor, renderTemplate } from '../../src/outputs/template/render.js'
import { calm } from '../outputs/sample.js'

const template = /<!-- template: (\S+) -->\n```\w+\n((?:(?!```\n).*\n)*)```/g
const printed = /(<!-- printed: (\S+) -->\n```\w+\n)(?:(?!```\n).*\n)*/g

/** A page with what each of its templates prints; every one has its place for that, in their order. */
export function withTemplatesPrinted(page: string): string {
  const files = new Map(
    [...page.matchAll(template)].map(([, file = '', body = '']) => [file, print(file, body)]),
  )
  const places = [...page.matchAll(printed)].map(([, , file]) => file)
  if (files.size === 0 || places.join() !== [...files.keys()].join())
    throw new Error(`Templates: ${[...files.keys()].join()}. What they print: ${places.join()}`)
  return page.replaceAll(printed, (_, start: string, file: string) => start + files.get(file))
}

function print(file: string, text: string): string {
  const found = parseTemplate(text)
  if ('faults' in found) throw new Error(`${file}: ${JSON.stringify(found.faults)}`)
  const output = renderTemplate(found, calm(), escapingFor(file))
  if (file.endsWith('.json')) JSON.parse(output)
  return output
}
