// The feeds of bench/scan.js: written the same every time, so that runs can be compared.

const ITEMS = 30
const TEXT_LENGTH = 640
const BRANDS = 20

/** Sentences people write about anything; no brand among them. */
const sentences = [
  'I have been trying to get this to work since the weekend and I am slowly running out of ideas.',
  'The documentation says one thing, the panel says another, and the truth is somewhere else.',
  'Has anybody seen this before, or is it only me again?',
  'It does not happen on my laptop, it does happen on the server, and the logs say nothing at all.',
  'We moved everything last month and so far I am quite happy with how fast it is.',
  'For the record, the second answer above solved it for me, thank you.',
  'Prices went up again, and nobody told us before the invoice came.',
  'My colleague swears by it; I would rather keep the old one for another year.',
  'What do you use for backups, and have you ever tried to restore one?',
  'It is raining, the office is empty, and I am reading changelogs.',
]

/** A small generator of pseudo-random numbers (xorshift32), so that nothing depends on the machine. */
function numbersFrom(seed) {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

export const brandNames = Array.from({ length: BRANDS }, (_, index) => `Northwind Brand${index + 1}`)

function textOf(random) {
  const words = []
  while (words.join(' ').length < TEXT_LENGTH) words.push(sentences[Math.floor(random() * sentences.length)])
  return words.join(' ')
}

/** An RSS feed of 30 items, about 30 KB, in which three items name a brand; or of as many items as are asked for. */
export function feed(number, count = ITEMS) {
  const random = numbersFrom(number * 7919)
  const items = Array.from({ length: count }, (_, index) => {
    const id = `${number}-${index}`
    const brand =
      index % 10 === 0 ? ` ${brandNames[Math.floor(random() * BRANDS)]} is down again, it won't load.` : ''
    return `    <item>
      <title>Topic ${id}: ${sentences[Math.floor(random() * sentences.length)]}</title>
      <link>https://forum${number}.example/t/${id}</link>
      <guid isPermaLink="false">forum${number}-${id}</guid>
      <dc:creator>person${Math.floor(random() * 500)}</dc:creator>
      <pubDate>${new Date(Date.now() - index * 600_000).toUTCString()}</pubDate>
      <description><![CDATA[<p>${textOf(random)}${brand}</p>]]></description>
    </item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>Forum ${number}</title>
    <link>https://forum${number}.example/</link>
    <description>Latest posts of forum ${number}</description>
${items.join('\n')}
  </channel>
</rss>
`
}
