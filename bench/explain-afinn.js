// What `explain.js` compares us with: the same lines through the AFINN word list of the package `sentiment`.
import { createInterface } from 'node:readline'
import Sentiment from 'sentiment'

const sentiment = new Sentiment()
let batch = ''
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line)
  const { score, positive, negative } = sentiment.analyze(text)
  batch += `${JSON.stringify({ id, score, positive, negative })}\n`
  if (batch.length > 65_536) {
    process.stdout.write(batch)
    batch = ''
  }
}
process.stdout.write(batch)
