import type { Guard } from '../guards.js'

// Japanese has no spaces, but a word in katakana ends where its katakana end: `ライン` is not in "オンライン".

const KATAKANA = '[\\p{Script=Katakana}ーｰﾞﾟ]'
const isKatakana = new RegExp(`^${KATAKANA}+$`, 'u')
const endsSo = new RegExp(`${KATAKANA}$`, 'u')
const goesOn = new RegExp(`^${KATAKANA}+`, 'u')
/** A longer name is told from other words that begin so. */
const LONG = 6
const REACH = 16

/** Of companies, behind their names. */
const tails = new Set(
  `アプリ カード サービス ポイント モバイル サポート ストア ショップ バンク ペイ ユーザー サイト サーバー サーバ ネット ネットワーク クラウド ホスティング メール マーケット
  トラベル プレミアム プラス プライム ジャパン グループ ビジネス オンライン クレジット アカウント コール センター マイページ ルーター デリバリー`
    .trim()
    .split(/\s+/),
)

/** The name is a whole word of katakana, or begins one that goes on with what belongs to a company; undefined for other names. */
export function isWholeKatakana(name: string): Guard | undefined {
  const written = name.normalize('NFKC').replace(/[・\s]/g, '')
  if (!isKatakana.test(written)) return undefined
  const isLong = [...written].length >= LONG
  return (text, starts, ends, count) => {
    const start = starts[0] ?? 0
    if (endsSo.test(text.slice(Math.max(0, start - 1), start))) return false
    const end = ends[count - 1] ?? 0
    const tail = goesOn.exec(text.slice(end, end + REACH))?.[0]
    return tail === undefined || isLong || tails.has(tail.normalize('NFKC'))
  }
}

/** Ways in which the same sounds are written: `ウィ` and `ウイ`, `ヴァ` and `バ`, a last `ー` or none. */
export function otherKana(name: string): string[] {
  const written = name.normalize('NFKC')
  if (!/\p{Script=Katakana}/u.test(written)) return []
  const forms = new Set([written])
  for (const [sound, other] of sounds)
    for (const form of [...forms]) forms.add(form.replaceAll(sound, other)).add(form.replaceAll(other, sound))
  for (const form of [...forms]) if (/.{3}ー$/u.test(form)) forms.add(form.slice(0, -1))
  forms.delete(written)
  return [...forms].slice(0, MOST_FORMS)
}

const MOST_FORMS = 6
const sounds = [
  ['ウィ', 'ウイ'],
  ['ウェ', 'ウエ'],
  ['ウォ', 'ウオ'],
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['フェ', 'フエ'],
] as const
