// Serves bench/scan-into.js a feed of 10 posts that are new each time it is asked for. Tells its parent the address.
import { createServer } from 'node:http'
import { feed } from './scan-feeds.js'

let asked = 0
const server = createServer((_request, response) => {
  asked += 1
  response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' }).end(feed(asked, 10))
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
process.send(`http://127.0.0.1:${server.address().port}/feed.rss`)
process.on('disconnect', () => process.exit())
