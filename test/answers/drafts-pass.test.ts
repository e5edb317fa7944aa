// What we draft is what we would not criticise.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readReply } from '../../src/answers/critique/read-reply.js'
import { draftReply } from '../../src/answers/draft/draft.js'
import { builtInTemplates } from '../../src/answers/draft/templates/built-in.js'
import { factsOf } from './draft/facts.js'

type Judged = { text: string; title?: string; brand?: string; needsReply: boolean }

const posts = (language: string): Judged[] =>
  readFileSync(new URL(`../../fixtures/judgement/${language}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Judged => JSON.parse(line))
    .filter(({ needsReply }) => needsReply)

describe.each(['en', 'de'])('of the drafts for posts in %s', (language) => {
  test('none has a fault, and all answer', () => {
    const wrong = posts(language).flatMap(({ text, title, brand }, index) => {
      const facts = factsOf(
        { text, ...(title !== undefined && { title }), ...(brand !== undefined && { brand }) },
        { seed: String(index), address: index % 2 === 0 ? 'Sie' : 'du' },
      )
      const draft = draftReply(facts, builtInTemplates(facts.language)).text
      const { answers, findings } = readReply(draft, facts.language)
      const faults = findings.filter(({ grade }) => grade === 'fault')
      return faults.length === 0 && answers === 'answer'
        ? []
        : [`${answers} ${faults.map(({ code, words }) => `${code}: ${words}`).join('; ')}\n${draft}`]
    })
    expect(wrong, wrong.join('\n\n')).toEqual([])
  })
})
