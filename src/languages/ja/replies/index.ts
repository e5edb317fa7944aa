import { spacelessReplies } from '../../spaceless.js'
import { roles } from './roles.js'

/** 日本語で、手で書いた。文字ごとに読む。 */
export const replies = spacelessReplies({
  unspaced: true,
  shapes: {
    straight: 'は い 否',
    general: '常 必 毎 各 全 様',
    vague: '等 場 客',
    conditions: '仮',
    moments: '今 明 昨 朝 昼 夜 日',
    spots: '下 上 左 右 中 裏 横',
    known: 'そ こ あ 此',
    longWord: 40,
    pairs: '弊 当 私 我 お ご 貴',
  },
  roles,
  classes: {},
  imperatives: '押 開 選 試 抜',
  beforeImperatives: 'ま ず 次 そ',
  plain:
    'は が を に で と も の へ や か ら よ り ま す で し た て い る こ そ あ れ ど な う え お ご 様 方 等 件 事 時 際 客 社 弊 当 用 利 何 誠 大 変 今 後 度 等 点',
  hopes: '願 待 望',
  you: '客 貴 君',
  we: '弊 私 我 当',
  musing: '草 笑',
  since: '前',
  past: '昨 先',
  towards: '宛',
  units: { minute: '分', hour: '時', day: '日', week: '週' },
  numbers: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5, 数: 3 },
  calendar: {
    today: '今 本',
    tomorrow: '明',
    weekdays: ['日', '月', '火', '水', '木', '金', '土'],
    before: '朝',
    after: '夜',
    oClock: '時',
  },
})
