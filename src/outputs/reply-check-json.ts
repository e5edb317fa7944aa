import { faultsOf, type ReplyCheck } from '../views/reply-check.js'
import { findingWords } from './wording/reply-findings.js'

/** The same for programs: codes as in the reference; `span` in UTF-16 code units, `end` exclusive, null for what is about the whole. */
export function replyCheckJson(check: ReplyCheck): string {
  const { answers, findings, language, promises } = check.reading
  const value = {
    version: 1,
    answers,
    faults: faultsOf(check),
    language: language ?? null,
    case: check.shortId ?? null,
    promises: promises ?? null,
    findings: findings.map(({ code, grade, words, span, about }) => ({
      code,
      grade,
      words,
      span: span ?? null,
      about: about ?? null,
      what: findingWords[code].what,
      better: findingWords[code].better,
    })),
    comparedWith: check.compared ?? null,
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
