import { describe, expect, test } from 'vitest'
import { score } from './score.js'

const inJapanese = (text: string) => ({ text, language: 'ja', brand: 'Northwind' })

/** One line of thought a block: posts above the threshold, posts below it. */
const thoughts: Record<string, { complaint: string[]; none: string[] }> = {
  'the negation at the end of the verb, plain and polite': {
    complaint: [
      'Northwindのサイトがつながらない',
      'Northwindのサイトが繋がりません',
      'Northwindから荷物がまだ届いていません',
      'Northwindにログインできなくなった',
    ],
    none: ['Northwindのサイトがつながりました', 'Northwindにログインできました'],
  },
  'praise that is denied, trouble that is denied': {
    complaint: [
      'Northwindはおすすめしません',
      'Northwindの対応には満足できない',
      '便利とは言えない、Northwind',
    ],
    none: ['Northwindはおすすめです', 'Northwind、問題なく使えています', 'Northwindは一度も落ちたことがない'],
  },
  'politeness that hides anger, and scorn': {
    complaint: [
      'お忙しいところ恐れ入りますが、返金の件、先月からご連絡をお待ちしております。Northwind',
      'さすがNorthwindさん、今日も元気に障害ですか（笑）',
      '素晴らしい対応ですね（棒）。Northwindには二度と頼みません。',
    ],
    none: ['Northwindさん、迅速な対応ありがとうございます', 'いつもありがとうございます、Northwindさん'],
  },
  'short words that are parts of longer ones': {
    complaint: ['Northwindのゲーム、ラグがひどい', 'Northwindのバグ多すぎて最悪'],
    none: [
      'Northwindのプラグを買った',
      'Northwindのカスタマイズ画面を見た',
      'Northwindのハンバーグを食べた',
      'Northwindのダウンロード版を買った',
    ],
  },
  'leaving and going to law': {
    complaint: ['Northwindを解約して他社に乗り換えます', 'このままなら消費者センターに相談します。Northwind'],
    none: ['Northwindに乗り換えて正解だった'],
  },
  'what is over, and what was nobody else’s fault': {
    complaint: ['Northwind、まだ復旧していない'],
    none: ['Northwind復旧しました', '自分の勘違いでした。Northwindさん失礼しました'],
  },
  'adverts and news': {
    complaint: ['Northwindのキャンペーンの特典がもらえない。問い合わせても返事がない'],
    none: [
      'Northwindのフォロー＆リツイートで抽選10名様にギフト券が当たる',
      'Northwindは第3四半期の決算を発表した',
      'Northwindではエンジニアを募集中です',
    ],
  },
}

describe.each(Object.entries(thoughts))('%s', (_thought, { complaint, none }) => {
  test.each(complaint)('"%s" is a complaint', (text) =>
    expect(score(inJapanese(text)).score).toBeGreaterThan(50),
  )
  test.each(none)('"%s" is none', (text) => expect(score(inJapanese(text)).score).toBeLessThan(50))
})

test.each([
  ['Northwindの通信障害、朝から繋がらない', 'outage'],
  ['Northwindのアカウントが凍結されてログインできない', 'account'],
  ['Northwindから二重に請求された。引き落としが二回', 'billing'],
  ['Northwindの荷物が届かない。配達員が来ない', 'delivery'],
  ['Northwindの店員の態度が悪い', 'service'],
  ['Northwindで他人の個人情報が見えてしまった', 'security'],
])('"%s" is about %s', (text, kind) => {
  expect(score(inJapanese(text)).kind).toBe(kind)
})

test.each([
  'Northwindのケトルで娘が大やけど、救急車で運ばれました',
  '祖母のインスリンが届かない、Northwind薬局',
  'もう死にたい',
])('"%s" is danger', (text) => {
  expect(score(inJapanese(text))).toMatchObject({ danger: true, severity: 4 })
})

test.each(['笑いすぎて死ぬかと思った、NorthwindのCM', 'ゲームでボスがNorthwindビルを爆発させる'])(
  '"%s" is none',
  (text) => expect(score(inJapanese(text)).danger).toBe(false),
)

test('katakana of half the width and wide Latin letters score alike', () => {
  const usual = 'Northwindアプリ、ログインエラー'
  const other = 'Ｎｏｒｔｈｗｉｎｄｱﾌﾟﾘ、ﾛｸﾞｲﾝｴﾗｰ'
  expect(score({ text: other, language: 'ja' }).score).toBe(score({ text: usual, language: 'ja' }).score)
})
