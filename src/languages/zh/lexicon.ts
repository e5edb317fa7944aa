import { withFields } from '../by-field.js'
import type { Group, Lexicon } from '../lexicon.js'
import { spaceless } from '../spaceless.js'
import { against } from './against.js'
import { asks } from './asks.js'
import { danger } from './danger/index.js'
import { feelings } from './feelings.js'
import { fields } from './fields/index.js'
import { harm } from './harm.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traditional } from './traditional.js'
import { traps } from './trap-words.js'
import { troubles } from './troubles.js'
import { turned } from './turned.js'

// Chinese, written by hand and in Chinese, simplified and traditional. ../lexicon.ts explains the notation and ../spaceless.ts how phrases
// are read; points are on the scale of ../en/lexicon.ts, and signals that say the same have the same name there. What Chinese asks for: no
// spaces and no endings, negation by one character before its word ("不好吃"), verbs with what comes of them ("打不开", "收不到").

/** Who speaks, and to whom. */
const persons: readonly Group[] = [
  {
    name: 'own-matter',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `我的 <物>, 我们的 <物>, 我們的 <物>`,
  },
  { name: 'first-person', points: 0.3, once: true, negated: 'keep', phrases: `我, 我们, 我們, 本人, 俺, 咱` },
  {
    name: 'spoken-to',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `你们, 你們, 你家, 贵公司, 貴公司, 官方, 商家, 店家, 老板, 老闆, 卖家`,
  },
]

export const chinese: Lexicon = spaceless({
  language: 'zh',
  sparse: true,
  danger,
  harm,
  said,
  topics,
  traps,
  groups: withFields([...troubles, ...feelings, ...asks, ...against, ...persons, ...turned], fields),
  classes: {
    做: '登录 登錄 登入 付款 支付 下单 下單 下载 下載 安装 安裝 更新 打开 打開 使用 取消 退款 退货 提交 上传 上傳 注册 註冊 绑定 綁定 播放 发送 發送 接收 查看 修改 删除 联系 充值 提现 激活 连接 連線 识别 保存 预约 购买',
    应: '回复 回覆 回应 回應 理 接 管 处理 處理 解决 解決 解释 解釋 答复 联系我 联系',
    时: '分钟 分鐘 小时 小時 钟头 天 周 週 个月 個月 月 年 星期 礼拜',
    数: '一 两 兩 三 四 五 六 七 八 九 十 几 幾 好几 好幾 半',
    物: '账号 帳號 订单 訂單 快递 包裹 钱 錢 卡 手机 手機 数据 照片 外卖 快遞 电脑 余额 押金',
  },
  spellings: traditional,
  negators: '不 没 沒 无 無 未 别 別 非',
  harmless: `第一次, 第一回, 分拣机器人, 扫地机器人, 机器人大赛, 挂号, 掛號, 来不及, 來不及, 不要真的, 不用还, 不用還, 不删了, 不刪了, 不别走过, 不只是, 不困了, 不到三百, 不到一, 不到两, 不到 # 块, 不到 # 元, 不怕人, 不评价, 不肯要, 不后悔, 不後悔, 不抱希望, 没白花, 沒白花, 没坐过, 没动静, 没见过, 别走过了, 没想到, 沒想到, 不想上班, 班不想上, 人不想见, 中断 奶|更, 无限好, 差不多, 上班, 下班, 一见, 急诊, 不限, 不仅仅, 对不对, 是不是, 要不要, 好不好, 会不会, 能不能, 有没有, 有沒有, 可不可以, 算不算, 超不超, 行不行, 买不买, 去不去, 不错, 不錯, 没问题, 沒問題, 没毛病, 不客气, 不客氣, 不用谢, 不好意思, 没关系, 沒關係, 不得不说, 不愧, 差不多, 差点忘, 不仅, 不僅, 不但, 不只, 不过, 不過, 无论, 無論, 无比, 慢慢, 慢走, 慢用, 卡通, 卡片, 贺卡, 打卡, 坏坏, 又好, 又快, 又便宜, 又新鲜, 又大, 一直 很好|不错|喜欢, 一直都很, 总是很好, 每次都很 好|不错|好吃|快, 脏脏包, 脏脏茶, 一般都, 一般会, 一般在, 生气勃勃, 急不可待, 不知道怎么谢, 一点都不贵, 一點都不貴, 每次都 很好|不错|好吃|快|很快`,
  conditions: '若',
  stronger: '很 太 超 真 极 極 好 最 巨 特 甚 挺',
  weaker: '略 稍',
  turns: '但 却 卻 可',
  persons: '我 咱 俺 你 您',
  questionWords: '吗 嗎 呢 谁 誰 哪 几 幾 何',
  self: '我 俺 咱',
  reasons: '因 由 其',
  thanksFor: '让 讓 把',
  botching: '丢 坑 骗 扣 删 封 等 拖',
  mending: '修 退 换 帮 救 解',
  elsewhere: '旧 舊 前',
  carrying: '他 它 店 客 服 员',
  guides: '教程, 攻略, 如何解决, 怎么解决, 指南',
  crowd: '谁 誰 大',
  choices: '或 还',
  hashtagBegins: '抵制 垃圾 避雷',
  hashtagEnds: '崩了 垃圾 骗子 差评 投诉 挂了 宕机',
  supportHandle: { begins: '客服 小編', ends: '客服 help support care' },
})
