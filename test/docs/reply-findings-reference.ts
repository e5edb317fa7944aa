import { findingCodes } from '../../src/answers/critique/codes.js'
import { findingWords } from '../../src/outputs/wording/reply-findings.js'

/** The page of what a reply is criticised for, as the program says it. */
export function replyFindingsReference(): string {
  const rows = findingCodes.map((code) => {
    const { what, better, grade } = findingWords[code]
    return `| \`${code}\` | ${grade} | ${what} | ${better} |`
  })
  return `# What a reply is criticised for

Written by \`npm run docs\` from the code. In words: [checking replies](../checking-replies.md).

A \`fault\` should not be sent so; a \`hint\` could be better. The worst come first. \`with --for\`: only where the case is known that is answered.

| code | grade | what | better |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
