import type { Destination } from '../../src/deliver/destinations/destination.js'
import { destinations } from '../../src/deliver/destinations/index.js'

/** The page with the table of all destinations, as they say it themselves. */
export function destinationsReference(): string {
  const rows = Object.entries<Destination<never>>(destinations).map(([type, kind]) => {
    const cells = [`\`${type}\``, kind.takes, kind.canUpdate ? 'yes' : 'no', gapOf(kind), secretsOf(kind)]
    return `| ${cells.join(' | ')} |`
  })
  return `# All destinations

Written by \`npm run docs\` from the code. In words, with examples: [destinations](../destinations.md). The options of each:
[reference](config.md), under \`alerts.destinations\`.

- **Takes**: the most of one message. Where there is more, words are shortened first, then posts are left out, and their number is said.
- **Written anew**: whether one message there can be changed, in place of a second one.
- **Apart**: the time between two messages there.
- **Secrets**: the options that let anybody write there. They stand in variables or files, never in the config itself.

| type | takes | written anew | apart | secrets |
|---|---|---|---|---|
${rows.join('\n')}
`
}

const gapOf = ({ gap }: Destination<never>): string => (gap === undefined ? 'nothing' : `${gap / 1_000} s`)

const secretsOf = ({ secrets }: Destination<never>): string =>
  secrets.length === 0 ? 'none' : secrets.map((option) => `\`${option}\``).join(', ')
