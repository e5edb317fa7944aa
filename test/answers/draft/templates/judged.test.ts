// What is drafted passes the reading of replies: nobody is told off for the words that they were given.
import { describe, expect, test } from 'vitest'
import { readReply } from '../../../../src/answers/critique/read-reply.js'
import { draftReply } from '../../../../src/answers/draft/draft.js'
import { addresses, draftLanguages } from '../../../../src/answers/draft/languages.js'
import { builtInTemplates } from '../../../../src/answers/draft/templates/built-in.js'
import { kinds } from '../../../../src/model/mention.js'
import { factsOf } from '../facts.js'

const SEEDS = 12
/** Praise is thanked, and asks for no next step; so are news. */
const wantsNothing = ['praise', 'news']

describe.each(draftLanguages)('%s', (language) => {
  test.each(kinds.filter((kind) => !wantsNothing.includes(kind)))('%s has no fault', (kind) => {
    const faults: string[] = []
    for (const address of addresses)
      for (let seed = 0; seed < SEEDS; seed += 1)
        for (const late of [false, true]) {
          const facts = factsOf(
            { text: 'Northwind Hosting.' },
            { language, address, late, seed: String(seed) },
          )
          const { text } = draftReply(
            { ...facts, mention: { ...facts.mention, kind, severity: 2, signals: [] } },
            builtInTemplates(language),
          )
          for (const { grade, code, words } of readReply(text).findings)
            if (grade === 'fault') faults.push(`${code} "${words}": ${text}`)
        }
    expect([...new Set(faults)]).toEqual([])
  })
})
