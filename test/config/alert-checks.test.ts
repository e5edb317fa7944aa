import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { sources } from '../../src/sources/index.js'

const mail =
  'digest: { email: { from: mentions@northwind.example, sendmail: /usr/sbin/sendmail, to: a@northwind.example } }'

/** @param rules each on a line of its own, from line 6 on */
const parse = (rules: readonly string[], more = '') =>
  parseConfig(
    [
      'brands: [{ name: Northwind Hosting }, { name: Bluefjord }]',
      'sources: [{ type: hackernews }]',
      'alerts:',
      '  destinations: { desk: { type: webhook, url: "https://chat.example/hook" }, night-desk: { type: webhook, url: "https://chat.example/night" } }',
      '  rules:',
      ...rules.map((rule) => `    - { ${rule} }`),
      more,
    ].join('\n'),
    { shownPath: 'mentions.yaml', env: {}, sources },
  )

const problems = (...rules: string[]): string[] => {
  try {
    parse(rules)
    return []
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
  }
}

test('the shortest rule has defaults for all else', () => {
  const { rules } = parse(['when: danger, to: desk']).alerts
  expect(rules).toEqual([
    {
      name: 'danger to desk',
      when: 'danger',
      to: ['desk'],
      text: 'excerpt',
      batch: 0,
      coolDown: 900_000,
      perDay: 50,
      escalate: [],
    },
  ])
})

test('who is told may be a mail address, of which the bare one is kept', () => {
  const { rules } = parse(
    ['when: new, to: ["Care Team <care@Northwind.example>", care@northwind.example, desk]'],
    mail,
  ).alerts
  expect(rules[0]?.to).toEqual(['care@northwind.example', 'desk'])
})

test('a destination that is mail needs to be told how mail is sent', () => {
  const text = (more: string) =>
    [
      'brands: [{ name: Northwind Hosting }]',
      'sources: [{ type: hackernews }]',
      'alerts: { destinations: { night shift: { type: mail, to: ada@northwind.example } } }',
      more,
    ].join('\n')
  const read = (more: string) =>
    parseConfig(text(more), { shownPath: 'mentions.yaml', env: {}, sources }).alerts.destinations
  expect(() => read('')).toThrow(
    'mentions.yaml:3:48  nothing says how mail is sent to "night shift"; add digest.email with "from", and one of smtp, sendmail and maildir',
  )
  expect(Object.keys(read(mail))).toEqual(['night shift'])
})

describe('a rule that cannot be meant so is told with its line', () => {
  test.each<[string, string[], string[]]>([
    [
      'nobody has this name',
      ['when: danger, to: dessk'],
      ['mentions.yaml:6:27  to: "dessk" is no destination of this file: did you mean "desk"?'],
    ],
    [
      'nor that of the next person',
      ['when: new, to: desk, escalate: [{ after: 10m, to: [desk, night] }]'],
      ['mentions.yaml:6:66  to: "night" is no destination of this file: known here: desk, night-desk'],
    ],
    [
      'a mail address, and no way to send mail',
      ['when: new, to: care@northwind.example'],
      [
        'mentions.yaml:6:24  to: nothing says how mail is sent to "care@northwind.example"; add digest.email with "from", and one of smtp, sendmail and maildir',
      ],
    ],
    [
      'what is no mail address',
      ['when: new, to: care@@northwind.example'],
      ['mentions.yaml:6:24  to "care@@northwind.example" is no mail address: An address has only one @.'],
    ],
    [
      'another brand',
      ['when: new, to: desk, brand: [Blufjord, northwind hosting]'],
      [
        'mentions.yaml:6:38  brand: "Blufjord" is no brand of this file: did you mean "Bluefjord"?',
        'mentions.yaml:6:48  brand: "northwind hosting" is no brand of this file: did you mean "Northwind Hosting"? Capitals matter',
      ],
    ],
    [
      'two of one name',
      ['when: new, to: desk, name: all', 'when: danger, to: desk, name: all'],
      ['mentions.yaml:7:39  another rule in line 6 has the name "all"'],
    ],
    [
      'two that would be called the same',
      ['when: new, to: desk, brand: Bluefjord', 'when: new, to: [desk, night-desk]'],
      ['mentions.yaml:7:7  another rule in line 6 has the name "new to desk": give one of them a "name"'],
    ],
    [
      'what does nothing for new posts',
      ['when: new, to: desk, below: 50'],
      [
        'mentions.yaml:6:30  "below" does nothing for a rule about new: only coverage-lost is told below so many percent; take it out',
      ],
    ],
    [
      'what holds back danger, which nothing does',
      ['when: danger, to: desk, quiet: "22:00-07:00", severity: 3'],
      [
        'mentions.yaml:6:33  "quiet" does nothing for a rule about danger: nothing holds back danger; take it out',
        'mentions.yaml:6:55  "severity" does nothing for a rule about danger: danger is told whatever else is known of the post; take it out',
      ],
    ],
    [
      'danger in full',
      ['when: danger, to: desk, text: full'],
      [
        'mentions.yaml:6:39  text: words of somebody in danger go in full only to the "contacts" of their brand; write excerpt or none',
      ],
    ],
    [
      'posts of sources',
      ['when: source-failing, to: desk, brand: Bluefjord'],
      [
        'mentions.yaml:6:41  "brand" does nothing for a rule about source-failing: it is about sources, and not about posts; take it out',
      ],
    ],
    [
      'steps that go back',
      ['when: new, to: desk, escalate: [{ after: 1h, to: desk }, { after: 30m, to: night-desk }]'],
      [
        'mentions.yaml:6:75  escalate: 30m is not after the step before; each counts from when it was told first',
      ],
    ],
    [
      'a kind of rule that nobody knows',
      ['when: rumour, to: desk'],
      [
        'mentions.yaml:6:15  when "rumour": known here: danger, new, soon, broken, news, surge, silence, relapse, source-failing, coverage-lost',
      ],
    ],
    [
      'a filter of posts for a rule about an incident',
      ['when: surge, to: desk, severity: 3'],
      [
        'mentions.yaml:6:32  "severity" does nothing for a rule about surge: it is about an incident, and not about single posts; take it out',
      ],
    ],
  ])('%s', (_, rules, told) => {
    expect(problems(...rules)).toEqual(told)
  })

  test.each(['always', '00:00-24:00', '[Mon-Fri 00:00-24:00, Sat-Sun 00:00-12:00, Sat-Sun 12:00-24:00]'])(
    'quiet hours that never end: %s',
    (quiet) => {
      const written = quiet.startsWith('[') ? quiet : `"${quiet}"`
      expect(problems(`when: new, to: desk, quiet: ${written}`).join()).toMatch(/these hours never end/)
    },
  )
})
