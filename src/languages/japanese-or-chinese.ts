// Tells Japanese from Chinese where a text has few kana or none, as notices and headlines do: by characters that only one of the two
// writes, and by characters that Chinese never writes side by side.

/** Simplified in Japan in a way of its own, or made there. */
const japanese = characters(`
  亜悪圧囲壱隠栄営駅円塩応桜奥価仮歓絵壊懐拡覚楽渇巻陥観関顔気帰戯犠拠挙暁駆恵渓経継蛍軽鶏撃剣険圏検権顕験厳効広鉱黒済砕斎剤雑桟惨賛歯児
  実釈収渋従獣縦粛処奨焼証乗浄剰畳縄壌嬢譲醸寝酔髄瀬斉摂専戦繊銭総聡騒増蔵臓続対帯滞滝択沢単団弾遅鋳庁聴鉄転伝稲闘徳読弐悩脳廃拝売発髪抜浜払仏
  辺変毎満黙戻訳薬揺様謡頼覧竜猟緑隣塁涙励霊齢暦歴錬労録込働峠畑枠匂辻笹捗図県歩徴穏々〆
`)

/** Written in Chinese, in one of its two standards or both, and hardly in Japanese. */
const chinese = characters(`
  你您妳她们們吗嗎吧呢啊啦哦喔这這沒还么麼很给让说說对對气氣发發图圖问间时电话网账应應买卖賣钱錢错谁怎啥咱处處关關实實变變经經单單总總
  转轉价價营營续續读讀样樣见门车东长马鸟鱼风飞贝员货费资计记设许认语调谈论识护报连运进过选邮线级终纸组结
`)

/** Of these Chinese writes the first in its traditional, the others in its simplified standard; Japanese both. */
const traditionalToo = characters(`
  電話車東長門問間開聞時見員買質貨費賃資購請計記設許訂認語調談論識護報連運進過遠違選遺郵線級終紙組結給絡約納細練緊編網機無業場陽陰際隊飛飲館馬魚鳥風
  頭願類題額順預領動務勝勢億備個側傷優決減測準潔熱愛態憶職華葉術複補製親訪詐訴評詳誤誰諸議負販貸貧責賞贈較載輸農適錯鋼錠鍵鏡閉陸雲響項頂須頁飯駐騎鮮鳴
`)
const simplifiedToo = characters(
  '国会来学号当体点旧区写担万乱争医声寿届属参条断昼欧残没画盗尽礼称触辞静党数温',
)

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u
/** A shop sign in Taiwan may have one. */
const FEWEST_KANA = 2
const SHARE_OF_KANA = 0.1

/**
 * Whether characters are Japanese rather than Chinese.
 *
 * @param written those of a text that are no Latin ones, in order
 */
export function isJapanese(written: readonly string[]): boolean {
  const has = (list: ReadonlySet<string>) => written.some((character) => list.has(character))
  if (has(chinese)) return false
  if (has(japanese) || (has(traditionalToo) && has(simplifiedToo))) return true
  const kana = written.filter((character) => KANA.test(character)).length
  return kana >= FEWEST_KANA && kana >= SHARE_OF_KANA * written.length
}

function characters(list: string): ReadonlySet<string> {
  return new Set([...list].filter((character) => character.trim() !== ''))
}
