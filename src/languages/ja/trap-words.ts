import type { TrapWords } from '../trap-words.js'

// Words are read character by character: these lists hold characters, whole hashtags and words in Latin letters.

export const traps: TrapWords = {
  turningTags: '皮肉 嫌味 棒読み 冗談 ネタ',
  additions: 'edit update 追記 追伸 続報 後日談 更新 編集',
  over: '解 直 復',
  reporting: '噂',
  stories: { strong: 'boss npc raid', weak: 'npc' },
  products: 'app bug dlc',
  questions: { back: 'そ こ', readers: '皆 誰', wondering: '何 誰 ど', pondering: '迷', somebody: '誰 担' },
  storyHeadings: '小説 創作',
  headings: '方法 手順',
  kindnesses: '助 救',
  afterthoughts: '但',
}
