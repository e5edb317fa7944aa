import { StringDecoder } from 'node:string_decoder'

/**
 * The lines that end in each chunk of a stream, wherever its chunks are cut: without their line ends, the first without a
 * byte order mark.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8')
  let pending: string[] = []
  let first = true
  const finish = (tail: string): string => {
    let line = pending.length === 0 ? tail : pending.join('') + tail
    pending = []
    if (first && line.startsWith('\ufeff')) line = line.slice(1)
    first = false
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n')
    const tail = pieces.pop() ?? ''
    const lines = pieces.map(finish)
    if (tail !== '') pending.push(tail)
    if (lines.length > 0) yield lines
  }
  const rest = decoder.end()
  if (pending.length > 0 || rest !== '') yield [finish(rest)]
}
