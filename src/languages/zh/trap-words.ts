import type { TrapWords } from '../trap-words.js'

export const traps: TrapWords = {
  turningTags: '反讽 反諷 讽刺',
  additions: '更 更新 编辑 編輯 后续 後續 补充 補充 追评 追評 edit update',
  over: '解 好 恢 修 退 赔 賠 换 換',
  reporting: '据 據',
  stories: { strong: 'boss npc raid', weak: 'npc' },
  products: 'app bug vip',
  questions: { back: '它', readers: '你 您', wondering: '谁 哪', pondering: '会', somebody: '客 服' },
  storyHeadings: '小说',
  headings: '教程 指南',
  kindnesses: '帮 修 退 换',
  afterthoughts: '但 就 只',
}
