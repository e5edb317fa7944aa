import { withFields } from '../by-field.js'
import type { Group, Lexicon } from '../lexicon.js'
import { spaceless } from '../spaceless.js'
import { against } from './against.js'
import { asks } from './asks.js'
import { danger } from './danger.js'
import { feelings } from './feelings.js'
import { fields } from './fields/index.js'
import { harm } from './harm.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traps } from './trap-words.js'
import { troubles } from './troubles.js'
import { turned } from './turned.js'

// Japanese, written by hand and in Japanese. ../lexicon.ts explains the notation and ../spaceless.ts how phrases are read; points are on the
// scale of ../en/lexicon.ts, and signals that say the same have the same name there. What Japanese asks for: no spaces, particles between a
// word and what is said of it, negation and politeness at the end of the verb (./negative.ts), so that nothing before a word denies it; a
// verb in kanji or in kana, as one types; complaints that are polite requests.

/** Who speaks, and to whom. */
const persons: readonly Group[] = [
  {
    name: 'own-matter',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `私の <物>, 自分の <物>, うちの <物>, 僕の <物>, 俺の <物>, 我が家の, 弊社の <物>, 注文した, 注文しました, 購入した, 購入しました, 予約した, 予約しました, 契約して, 契約した, 契約中, 加入して, 申し込んだ, 申し込みました, 頼んだ, 買った, 利用して, 使って`,
  },
  {
    name: 'first-person',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `私, 僕, 俺, 自分, 我々, 私たち, うちは, うちの, うちも, わたし, こちら, 当方, こっちは`,
  },
  {
    name: 'spoken-to',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `<brand> さん, <brand> 様, <brand> さま, <brand> よ, 御社, 貴社, そちら, そちらの, おたく, お前ら, おまえら, あなたたち, 運営さん, 運営様, 公式さん, 中の人, 店長さん`,
  },
]

export const japanese: Lexicon = spaceless({
  language: 'ja',
  sparse: true,
  danger,
  harm,
  said,
  topics,
  traps,
  groups: withFields([...troubles, ...feelings, ...asks, ...against, ...persons, ...turned], fields),
  classes: {
    する: 'ログイン 登録 購入 注文 支払い 決済 予約 解約 退会 変更 更新 接続 起動 再生 印刷 送信 受信 送金 出金 入金 振込 引き出し 登録解除 キャンセル 返品 交換 ダウンロード インストール アップロード 利用 使用 閲覧 検索 保存 設定 同期 認証 視聴 通話 確認 問い合わせ 申請 手続き',
    サービス:
      'サイト ホームページ HP アプリ サーバー サーバ 鯖 回線 ネット インターネット WiFi 電話 システム メール 画面 ページ マイページ 管理画面 配信 通信 動画',
    データ: 'データ 写真 動画 履歴 メール 連絡先 アカウント ファイル ポイント 残高 記録 設定 セーブデータ',
    口座: 'アカウント 垢 口座 カード 回線 ID 会員 クレカ',
    返事: '返事 返信 連絡 回答 返答 応答 音沙汰 お返事 ご連絡 ご返信',
    数: '一 二 三 四 五 六 七 八 九 十 数 何',
    物: '荷物 注文 商品 アカウント お金 データ 写真 カード スマホ 携帯 回線 予約 口座 契約 パソコン 家 車 会社 店 サイト メール ポイント 保険 給料 年金',
    褒: '良い 良 便利 快適 満足 安心 親切 丁寧 最高 おすすめ 優秀 完璧 使いやす 見やす 美味し おいし 嬉し うれし 楽し 素晴らし 安定 迅速 スムーズ',
    難: '問題 不具合 トラブル 障害 不満 エラー 遅延 不良 異常 故障 ストレス 不安 心配 支障 違和感 文句 傷 汚れ 異音',
  },
  katakana: true,
  negators: '',
  harmless: `
    売り切れる, 停電のお知らせ, 計画停電のお知らせ, 入院給付金, 入院保険, 入院費, 入院日額, 入院保障, 入院特約, または, まだまだ現役, まだ使える, ました, まして, たまたま, あまた, 間もなく, お申し込み, 恥ずかし, 必ず, まず, 少なからず, はずれ, 問題集, 問題解決, 出題, 問題提起, 社会問題, 環境問題, カスタム, カスタマイズ, カステラ, カスタード, ダメージ, ダメージヘア, バカンス, ラグビー, ラグジュアリー, ミスト, ミステリー, フリーズドライ, ロボット, ストレスフリー, ゴミ箱, ゴミ袋, ゴミ出し, ゴミ拾い, ゴミ収集,
    放置ゲー, 放置系, 放置ゲーム, 重い腰, 意地悪い, 高い評価, 評価が高い, 質が高い, 性能が高い, クオリティが高い, 満足度が高い, 人気が高い, 期待が高い, 安全性が高い, レベルが高い, 完成度が高い, 背が高い, 気が早い, 早い者勝ち, 早いもので, 話が早い, 安いだけ, 詐欺に注意, 詐欺にご注意, 詐欺対策, 障害者, 障害者手帳, 障害物, 身体障害, 発達障害, 障害年金, 睡眠障害, 目が離せない, 止まらない美味しさ, 涙が止まらない, 笑いが止まらない, 箸が止まらない, 手が止まらない,
    切っても切れない, 期限切れ前, 乾杯, 高い壁, 敷居が高い, やめられない, 止められない美味, 忘れられない, 忘れられません, 欠かせない, 欠かせません, 手放せない, 手放せません, 言うことない, 言うことなし, 間違いない, 間違いなし, 間違いなく, 違いない, たまらない, たまりません, やむを得ない, 仕方ない, 仕方がない, しょうがない, しょうがありません, かもしれない, かもしれません, すみません, すいません, 知りません, ではないでしょうか, じゃないか, じゃないですか, なければなりません, なければならない, ないといけない, 少なくない, 申し訳ない,
    エラーなし, エラーもなく, 故障知らず, トラブル解決, トラブルシューティング, お困りの方, お困りですか, お悩みの方, 困ったときは, 困った時は, 怒りっぽい, 残念ながら完売, 違う角度, 一味違う, ひと味違う, 格が違う, 段違い, 次元が違う, 桁違い, 何度でも使え, 何度でも利用, 何回でも, 毎回楽し, 毎回美味し, 毎回おいし, 毎回丁寧, 毎回迅速, 毎回きれい, もう一度, もうすぐ, もう少し, もう一つ, もう一回, 今更ながら, 落ち着い, 落ち着く, 落ち着いて, 落ち込, 汚れが落ちる, 汚れ落ち, 汚れがよく落ち, 値段が落ち, 腑に落ち, 恋に落ち, 日が落ち, 重い荷物, 荷物が重い, 体が重い
  `,
  conditions: '仮',
  stronger: '超 激 大 最 鬼 糞 凄',
  weaker: '若 少 微',
  turns: '但',
  persons: '私 僕 俺 我 自 君 貴 御',
  questionWords: '何 誰 ど い な い',
  self: '私 僕 俺',
  reasons: '因 由',
  thanksFor: 'を',
  botching: '消 失 待 壊 無',
  mending: '直 治 助 救 修',
  elsewhere: '旧 昔 他',
  carrying: '彼 店 員 社 担',
  guides: '方法まとめ, 対処法まとめ, 解決方法, 直し方, 手順を解説, 徹底解説, 使い方ガイド, やり方を解説',
  crowd: '誰 皆',
  choices: 'か',
  hashtagBegins: '不買 拡散希望 さよなら',
  hashtagEnds:
    '障害 落ちた 詐欺 解約 最悪 不具合 繋がらない つながらない 被害 被害者の会 許さない 炎上 ひどい 酷い',
  supportHandle: { begins: 'サポート', ends: 'サポート 公式サポート help support care cs' },
})
