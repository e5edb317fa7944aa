import type { AlertItem, AlertMessage, MessageWords } from '../../model/alert-message.js'
import { webLink } from '../../terminal/links.js'
import { safeLines, safeText } from '../../terminal/safe.js'
import { page } from '../digest/html-page.js'
import { alarm } from '../digest/html-person.js'
import { foreign, link, type Markup, html as markup, nothing } from '../markup.js'
import type { Wording } from '../wording/wording.js'

/** An alert as it is mailed. */
export const alertMail = (message: AlertMessage, { tag, message: words }: Wording) => ({
  subject: subjectOf(message, words),
  text: textOf(message, words),
  html: htmlOf(message, words, tag),
  ...(message.urgency === 'danger' && { isUrgent: true }),
})

/** Of a test, and of what is over, the title says so itself. */
function subjectOf({ urgency, title }: AlertMessage, { danger, colon }: MessageWords): string {
  const first = danger + colon
  const isSaid = title.toLowerCase().startsWith(first.trimEnd().toLowerCase())
  return urgency === 'danger' && !isSaid ? first + title : title
}

const textOf = (message: AlertMessage, words: MessageWords): string =>
  [
    safeText(subjectOf(message, words)),
    ...message.items.map(textItem),
    closingLines(message, words).map(safeText).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')

function textItem({ headline, by, words, url, command }: AlertItem): string {
  const quoted =
    words === undefined
      ? []
      : safeLines(words)
          .split('\n')
          .map((line) => `> ${line}`.trimEnd())
  const address = url === undefined ? undefined : webLink(url)
  return [
    safeText(headline),
    ...(by === undefined ? [] : [safeText(by)]),
    ...quoted,
    ...(address === undefined ? [] : [address]),
    ...(command === undefined ? [] : [safeText(command)]),
  ].join('\n')
}

const closingLines = ({ items, more, notes }: AlertMessage, words: MessageWords): readonly string[] => [
  ...(more === 0 ? [] : [items.length === 0 ? words.inAll(more) : words.andMore(more)]),
  ...notes,
]

function htmlOf(message: AlertMessage, words: MessageWords, language: string): string {
  const { urgency, items, title } = message
  const heading = urgency === 'danger' ? alarm(subjectOf(message, words)) : markup`<strong>${title}</strong>`
  const closing = closingLines(message, words)
  return page({ title, preheader: '', language }, [
    block(markup`<div dir="auto" style="font-size:18px">${heading}</div>
`),
    ...items.map((item) => block(itemBox(item, words, urgency === 'danger'))),
    closing.length === 0
      ? nothing
      : block(
          markup`<div class="faint" style="font-size:14px;color:#5b6472">${closing.map((note) => markup`<div dir="auto">${note}</div>`)}</div>
`,
        ),
  ])
}

const block = (inside: Markup): Markup =>
  markup`<tr><td class="block" style="padding:14px 24px;border-bottom:1px solid #e3e6ea">
${inside}</td></tr>
`

/** What somebody wrote stands in lines of its own, each with its own direction of writing. */
function itemBox(
  { headline, by, words, url, command }: AlertItem,
  { openPost }: MessageWords,
  isDanger: boolean,
): Markup {
  const lines = words === undefined ? [] : safeLines(words).split('\n')
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="table-layout:fixed"><tr><td style="border-left:4px solid ${isDanger ? '#d64533' : '#3b6fd4'};padding:0 0 0 12px">
<div style="margin:0 0 2px;font-weight:600">${foreign(headline)}</div>
${by === undefined ? nothing : markup`<div class="faint" style="margin:0 0 6px;font-size:14px;color:#5b6472">${foreign(by)}</div>`}
${lines.map((line) => markup`<div dir="auto" style="margin:0 0 6px">${line}</div>`)}
${url === undefined ? nothing : markup`<div style="margin:0 0 6px">${link(markup`${openPost}`, url)}</div>`}
${command === undefined ? nothing : markup`<div><code class="code" style="background:#eef0f3;padding:1px 4px">${command}</code></div>`}
</td></tr></table>
`
}
