import { MentionsError } from '../model/error.js'
import type { App } from './app.js'

/**
 * All that is piped in.
 *
 * @param wanted how to pipe in what is wanted, for the hint: `mentions list --format ndjson | mentions ack -`
 * @throws MentionsError where a person sits there: they would wait for us, and we for them
 */
export async function readStdin({ stdin }: Pick<App, 'stdin'>, wanted: string): Promise<string> {
  if (stdin.isTTY === true)
    throw new MentionsError('`-` stands for what is piped in, and nothing is.', {
      hint: `\`${wanted}\``,
    })
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  // What PowerShell writes into a file.
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8')
}
