import fc from 'fast-check'
import { safeText } from '../../src/terminal/safe.js'

/** What posts are made of, with the sequences that are hard to measure. */
export const posts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'down',
        'again',
        ' ',
        ' ',
        ', ',
        'サーバー',
        '返事',
        '。',
        '한국어',
        '👩‍💻',
        '👍🏽',
        '🇩🇪',
        '❤️',
        '1️⃣',
        '🏳️‍🌈',
        'é',
        'مرحبا',
        'שלום',
        'क्षि',
        'กำลัง',
        'https://forum.example/a-long-path/1',
        '"',
        '—',
        '…',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => safeText(parts.join('')))
