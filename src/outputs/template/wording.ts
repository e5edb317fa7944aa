import { safeText } from '../../terminal/safe.js'
import { count } from '../wording/count.js'
import { someOf } from '../wording/some-of.js'
import type { TemplateFault } from './parse.js'

/** Each with its line, a line each. */
export const faultsWords = (file: string, faults: readonly TemplateFault[]): string =>
  [
    `${safeText(file)} has ${count(faults.length, 'problem', 'problems')}:`,
    ...faults.map((fault) => `    line ${fault.line}: ${faultWords(fault)}`),
  ].join('\n')

function faultWords(fault: TemplateFault): string {
  switch (fault.what) {
    case 'unknown':
      return `there is no {{${safeText(fault.name)}}} here`
    case 'no-text':
      return `{{${safeText(fault.name)}}} is no text; within {{#${safeText(fault.name)}}} … {{/${safeText(fault.name)}}} there are ${someOf(fault.has)}`
    case 'partial':
      return `{{> ${safeText(fault.name)}}}: a template takes no other file in`
    case 'syntax':
      return safeText(fault.message)
  }
}
