import { MentionsError } from '../model/error.js'
import type { App } from './app.js'

/**
 * All that is piped in.
 *
 * @param command what was typed, for the hint
 * @throws MentionsError where a person sits there: they would wait for us, and we for them
 */
export async function readStdin({ stdin }: Pick<App, 'stdin'>, command: string): Promise<string> {
  if (stdin.isTTY === true)
    throw new MentionsError('`-` stands for ids that are piped in, and nothing is.', {
      hint: `\`mentions list --format ndjson | mentions ${command}\``,
    })
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  // What PowerShell writes into a file.
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8')
}
