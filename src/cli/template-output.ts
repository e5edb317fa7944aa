import { resolve } from 'node:path'
import { closest } from '../config/did-you-mean.js'
import { readShort } from '../files/read-short.js'
import { MentionsError } from '../model/error.js'
import type { Template, TemplateFault } from '../outputs/template/parse.js'
import type { Report } from '../views/report.js'
import type { App } from './app.js'

/** In bytes. */
const LONGEST = 1_000_000

/**
 * Reads a template, so that it is known to be good before anything is done.
 *
 * @throws MentionsError for a file that can't be read, or has faults: all of them, with their lines
 */
export async function templateOutput(
  { cwd }: Pick<App, 'cwd'>,
  file: string,
): Promise<{ render(report: Report): string; saysCoverage: boolean }> {
  const read = readShort(resolve(cwd, file), LONGEST)
  if ('problem' in read)
    throw new MentionsError(`The template can't be used, since ${read.problem}.`, {
      hint: 'Name a text file of up to 1 MB with --template FILE.',
    })
  const [{ parseTemplate }, { escapingFor, renderTemplate }] = await Promise.all([
    import('../outputs/template/parse.js'),
    import('../outputs/template/render.js'),
  ])
  const found = parseTemplate(read.text)
  if ('faults' in found) throw await faulty(file, found.faults)
  const template: Template = found
  const escaping = escapingFor(file)
  return {
    render: (report) => renderTemplate(template, report, escaping),
    saysCoverage: template.saysCoverage,
  }
}

async function faulty(file: string, faults: readonly TemplateFault[]): Promise<MentionsError> {
  const { faultsWords } = await import('../outputs/template/wording.js')
  return new MentionsError(faultsWords(file, faults), { hint: hintFor(faults) })
}

function hintFor(faults: readonly TemplateFault[]): string {
  const [first] = faults
  if (first?.what === 'unknown') {
    const last = first.name.split('.').at(-1) ?? first.name
    const near = closest(last, first.known)
    const known =
      near === undefined
        ? `Known in line ${first.line}: ${first.known.join(', ')}.`
        : `Did you mean {{${near}}}?`
    return `${known} All names are in docs/schema/output.schema.json.`
  }
  if (first?.what === 'partial') return 'Put its words into this template.'
  return 'Templates are in the language of Mustache: see docs/outputs.md.'
}
