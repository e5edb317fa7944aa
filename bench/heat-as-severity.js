// `explain --ndjson` with a post's heat where its severity stands, so that whatever compares severities with a label can be asked how well
// heat orders angry posts. Usage: as `explain --ndjson`: posts as lines on standard input, answers as lines on standard output.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const mentions = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const explain = spawn(process.execPath, [mentions, 'explain', '--ndjson'], {
  stdio: ['inherit', 'pipe', 'inherit'],
})
for await (const line of createInterface({ input: explain.stdout })) {
  const answer = JSON.parse(line)
  const text = JSON.stringify({ ...answer, severity: answer.heat ?? 0 })
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain')
}
