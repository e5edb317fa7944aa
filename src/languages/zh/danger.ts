import type { DangerWords } from '../facet.js'

// What is said in Chinese where a body or a life is at stake.

export const danger: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `骨折, 烫伤, 燙傷, 烧伤, 燒傷, 触电, 觸電, 被电到, 被電到, 昏迷, 晕倒, 暈倒, 昏倒, 休克, 窒息, 呼吸困难, 呼吸困難, 没有呼吸, 停止呼吸, 抽搐, 过敏性休克, 心脏骤停, 心梗, 中风, 大出血, 血流不止, 食物中毒, 集体中毒, 煤气中毒, 一氧化碳中毒, 溺水, 差点死, 差點死, 差点没命, 差點沒命, 险些丧命, 死了人, 去世, 身亡, 断了手指, 截肢, 失明`,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `受伤, 受傷, 流血, 出血, 呕吐, 嘔吐, 上吐下泻, 上吐下瀉, 过敏, 過敏, 起泡, 划伤, 割伤, 割傷, 摔伤, 摔傷, 缝针, 縫針`,
    },
    { about: 'injury', weight: 0.4, phrases: `疼, 痛, 发烧, 發燒, 头晕, 頭暈, 拉肚子, 肚子疼, 恶心想吐` },
    {
      about: 'response',
      weight: 0.9,
      phrases: `救护车, 救護車, 送急诊, 送急診, 急诊, 急診, 抢救, 搶救, 住院, 重症, 打120, 打119, 消防员, 消防隊, 手术`,
    },
    { about: 'response', weight: 0.5, phrases: `医院, 醫院, 送医, 送醫, 疏散` },
    {
      about: 'person',
      weight: 0.3,
      negated: 'keep',
      phrases: `孩子, 小孩, 宝宝, 寶寶, 婴儿, 嬰兒, 儿子, 兒子, 女儿, 女兒, 妈妈, 媽媽, 爸爸, 老人, 奶奶, 爷爷, 爺爺, 孕妇, 孕婦, 老公, 老婆, 乘客, 病人, 同事`,
    },
    {
      about: 'body',
      weight: 0.35,
      negated: 'keep',
      phrases: `手指, 手臂, 腿, 脚, 腳, 头部, 頭部, 脸, 臉, 眼睛, 牙齿, 牙齒, 皮肤, 皮膚, 嘴, 喉咙`,
    },
    {
      about: 'mishap',
      weight: 0.5,
      phrases: `摔倒, 摔下, 跌落, 坠落, 墜落, 撞到, 车祸, 車禍, 翻车, 翻車, 被困, 困在电梯, 困在電梯, 吞了, 吞下, 误食, 誤食, 卡住喉咙`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `着火, 著火, 起火, 自燃, 爆炸, 燃气泄漏, 煤气泄漏, 瓦斯外洩, 漏电, 漏電, 玻璃渣, 玻璃碎片, 金属碎片, 钉子, 刀片, 有毒, 农药, 火灾, 火災`,
    },
    { about: 'hazard', weight: 0.4, phrases: `冒烟, 冒煙, 烧焦, 燒焦, 焦味, 发烫, 發燙, 鼓包, 火花` },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `刹车, 煞車, 安全带, 安全帶, 气囊, 氣囊, 头盔, 安全座椅, 报警器`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `电动车, 電動車, 自行车, 滑板车, 汽车, 汽車, 电梯, 電梯, 扶梯, 充电宝, 行動電源, 充电器, 热水器, 熱水器, 燃气灶, 高压锅`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `刹车失灵, 煞車失靈, 刹不住, 煞不住, 失控, 突然加速, 断裂, 斷裂, 脱落, 脫落`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `胰岛素, 胰島素, 氧气, 氧氣, 呼吸机, 呼吸器, 药, 藥, 透析, 起搏器`,
    },
    {
      about: 'violence',
      weight: 0.8,
      phrases: `打人, 打我, 殴打, 毆打, 被打, 威胁要杀, 威脅要殺, 持刀, 性骚扰, 性騷擾, 猥亵, 強姦, 强奸`,
    },
    {
      about: 'pursuit',
      weight: 0.7,
      phrases: `跟踪我, 跟蹤我, 知道我家, 知道我住, 堵在家门口, 上门威胁, 人肉`,
    },
    {
      about: 'despair',
      weight: 1,
      phrases: `想自杀, 想自殺, 要自杀, 要自殺, 自杀, 自殺, 不想活, 活不下去, 跳楼, 跳樓, 割腕, 轻生, 輕生`,
    },
    {
      about: 'fiction',
      weight: 1,
      phrases: `小说, 小說, 剧情, 劇情, 游戏里, 遊戲裡, 副本, 电影里, 主角, 角色`,
    },
    { about: 'topic', weight: 0.6, phrases: `新闻, 新聞, 据报道, 演习, 演習, 讲座` },
    { about: 'fine', weight: 0.6, phrases: `没受伤, 沒受傷, 没事, 沒事, 无人受伤, 平安` },
    {
      about: 'figure',
      weight: 1,
      phrases: `笑死, 饿死, 餓死, 气死, 氣死, 烦死, 煩死, 累死, 热死, 冷死, 急死, 困死, 慢死, 贵死, 难吃死, 要死要活, 爆炸好吃, 爆款, 火爆, 头疼, 頭疼, 头痛, 肉疼, 心疼, 心痛, 蛋疼, 吐血, 炸了, 原地爆炸`,
    },
  ],
  classes: {},
}
