import fc from 'fast-check'
import type { RankedMention } from '../../src/cases/ranked-mention.js'
import type { Signal } from '../../src/model/mention.js'
import type { Report } from '../../src/views/report.js'
import { told, toldFailure } from '../support/told.js'
import { badCoverage, mention, report } from './sample.js'

/** What somebody writes who wants to break the reader's terminal, sheet or page, or who just writes as people do. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u001b[2J',
        '\u001b]8;;https://evil.example\u001b\\',
        '\u009b31m',
        '\u202e',
        '\u2066',
        '\u200b',
        '\ud800',
        '\u0000',
        '\r\n',
        '\n',
        '\t',
        ' ',
        'down',
        'again',
        '"',
        "'",
        ',',
        ';',
        '=1+1',
        '@user',
        '-2+3',
        '+4',
        '|',
        '`',
        '**',
        '_',
        '[x](javascript:y)',
        '<img src=x>',
        '&lt;',
        '~~~',
        '# ',
        '> ',
        '- ',
        '1. ',
        '![',
        'https://evil.example',
        'www.evil.example',
        '#12',
        '$x$',
        '\\',
        'サーバー',
        '。',
        '👩‍💻',
        '❤️',
        'مرحبا',
        'e\u0301\u0301\u0301\u0301\u0301\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

const signal: fc.Arbitrary<(text: string) => Signal> = fc
  .record({
    name: fc.constantFrom('down', 'thanks'),
    points: fc.integer({ min: -30, max: 30 }),
    at: fc.nat(),
    length: fc.nat(20),
  })
  .map(({ name, points, at, length }) => (text: string) => {
    const start = text.length === 0 ? 0 : at % text.length
    const end = Math.min(text.length, start + length)
    return {
      name,
      points: points / 10,
      evidence: text.slice(start, end),
      spans: end > start ? [{ field: 'text' as const, start, end }] : [],
    }
  })

const hostileMention: fc.Arbitrary<RankedMention> = fc
  .record({
    caseId: fc.integer({ min: 1, max: 5 }),
    title: hostileText,
    text: hostileText,
    name: hostileText,
    place: hostileText,
    brand: hostileText,
    url: fc.oneof(
      hostileText,
      hostileText.map((tail) => `https://forum.example/${tail}`),
    ),
    waited: fc.nat(100_000),
    signals: fc.array(signal, { maxLength: 5 }),
  })
  .map(({ name, signals, ...rest }) => ({
    ...mention({ ...rest, author: { name } }),
    signals: signals.map((make) => make(rest.text)),
  }))

export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    mentions: fc.array(hostileMention, { maxLength: 6 }),
    name: hostileText,
    message: hostileText,
    why: hostileText,
  })
  .map(({ mentions, name, message, why }) =>
    report(mentions, {
      coverage: {
        sources: badCoverage.sources.map((source) => ({
          ...source,
          name,
          ...(source.problem && { problem: { ...source.problem, failure: toldFailure(message) } }),
          notices: [told(message)],
        })),
      },
      whyEmpty: mentions.length === 0 ? [{ code: 'hidden', args: { posts: 1, by: [why] } }] : [],
    }),
  )
