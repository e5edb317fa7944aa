import { type DoubleOptions, double, inert, json, must, webLink } from './place.js'

type Entity = { type: string; offset: number; length: number; url?: string }

/** The Bot API of Telegram. */
export function telegramDouble(options?: DoubleOptions) {
  const ids: number[] = []
  return double(
    {
      // 20 a minute into a group.
      rate: { most: 1, within: 2_900 },
      tooMuch: json(429, { ok: false, error_code: 429, description: 'x', parameters: { retry_after: 3 } }),
      refuse: (why) => json(400, { ok: false, error_code: 400, description: `Bad Request: ${why}` }),
      read({ url, body }) {
        const [, token, method] = /\/bot([^/]+)\/(\w+)$/.exec(new URL(url).pathname) ?? []
        must(/^\d+:[\w-]{20,}$/.test(decodeURIComponent(token ?? '')), 'token')
        const sent = JSON.parse(body) as {
          chat_id: number | string
          text: string
          entities: Entity[]
          parse_mode?: string
          message_id?: number
          link_preview_options: { is_disabled: boolean }
        }
        must(sent.parse_mode === undefined, 'text that is read as markup')
        must(sent.link_preview_options.is_disabled, 'previews')
        must(sent.text.trim() === sent.text && sent.text !== '', 'message text is empty')
        must(sent.text.length <= 4_096, 'message is too long')
        must(sent.entities.length <= 100, 'too many entities')
        for (const entity of sent.entities) checkEntity(entity, sent.text)
        inert(sent.text)
        must(typeof sent.chat_id === 'number' || sent.chat_id.startsWith('@'), 'chat not found')
        const isEdit = method === 'editMessageText'
        must(isEdit || method === 'sendMessage', 'method')
        const replaces = isEdit ? ids.indexOf(sent.message_id ?? 0) : undefined
        must(replaces !== -1, 'message to edit not found')
        const id = replaces === undefined ? 100 + ids.length : (sent.message_id ?? 0)
        if (replaces === undefined) ids.push(id)
        const links = sent.entities.flatMap((entity) => entity.url ?? [])
        return {
          text: [sent.text, ...links].join('\n'),
          answer: json(200, { ok: true, result: { message_id: id, chat: { id: sent.chat_id } } }),
          ...(replaces !== undefined && { replaces }),
        }
      },
    },
    options,
  )
}

function checkEntity({ type, offset, length, url }: Entity, text: string): void {
  must(['bold', 'italic', 'blockquote', 'code', 'text_link'].includes(type), `entity ${type}`)
  must(offset >= 0 && length > 0 && offset + length <= text.length, 'an entity outside of the text')
  for (const at of [offset, offset + length])
    must(
      !(/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))),
      'half a sign',
    )
  must((type === 'text_link') === (url !== undefined), 'a link')
  if (url !== undefined) webLink(url)
}
