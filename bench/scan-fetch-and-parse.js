// What bench/scan.js compares a scan with: fetches feeds with undici and parses them with feedsmith, and nothing else.
// Usage: node scan-fetch-and-parse.js URLS.json ETAGS.json. With ETags from an earlier run it sends conditional GETs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseFeed } from 'feedsmith'
import { request } from 'undici'

const AT_ONCE = 16

const [urlsFile, etagsFile] = process.argv.slice(2)
const urls = JSON.parse(readFileSync(urlsFile, 'utf8'))
const known = existsSync(etagsFile) ? JSON.parse(readFileSync(etagsFile, 'utf8')) : {}
const etags = {}
let entries = 0
let unchanged = 0

async function poll(url) {
  const { statusCode, headers, body } = await request(url, {
    headers: known[url] ? { 'if-none-match': known[url] } : {},
  })
  etags[url] = headers.etag
  if (statusCode === 304) {
    unchanged += 1
    await body.dump()
    return
  }
  entries += parseFeed(await body.text()).feed.items.length
}

const waiting = urls.values()
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const url of waiting) await poll(url)
  }),
)
if (!existsSync(etagsFile)) writeFileSync(etagsFile, JSON.stringify(etags))
console.log(`${entries} entries, ${unchanged} unchanged`)
process.exit()
