import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { json } from '../../../src/outputs/digest/json.js'
import { jsonDigest } from '../../../src/outputs/digest/json-schema.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { hostileDigest } from './hostile.js'
import { busy, calm } from './sample.js'

const view = { self: 'mentions', platform: 'linux', wording: english } as const
const published = z.toJSONSchema(jsonDigest, { io: 'input' })
/** Allows no field that it doesn't name, and so finds what it forgets. */
const closed = z.toJSONSchema(jsonDigest, { io: 'output' })
const validator = (schema: object) =>
  new Ajv2020({ allErrors: true, formats: { 'date-time': true, date: true } }).compile(schema)

describe('JSON', () => {
  const validators = [published, closed].map(validator)

  test.each([
    ['a busy day', busy],
    ['an empty day', calm],
  ])('of %s follows its schema', (_, digest) => {
    const value = JSON.parse(json.render(digest(), view))
    for (const isRight of validators) expect(isRight(value) || isRight.errors).toBe(true)
  })

  test('gives words back as they were written', () => {
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        const value = jsonDigest.parse(JSON.parse(json.render(digest, view)))
        expect(value.brands).toEqual(digest.brands)
        expect(value.late.people.map(({ mentions }) => mentions[0]?.title)).toEqual(
          digest.late.shown.map(({ lead }) => lead.post.title),
        )
      }),
    )
  })

  test('says days as dates and numbers by name', () => {
    const value = jsonDigest.parse(JSON.parse(json.render(busy(), view)))
    expect(value.days.map(({ date, needReply }) => [date, needReply])).toEqual(
      busy().days.map(({ day, needReply }) => [`2026-03-${String(day).padStart(2, '0')}`, needReply]),
    )
    expect(value.numbers.mentions).toEqual({ week: 48, weekBefore: 31 })
  })
})
