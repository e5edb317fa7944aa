import { withCalm } from '../../calm-danger.js'
import type { DangerWords } from '../../facet.js'
import { calm } from '../calm-danger.js'
import { against } from './against.js'
import { bodies } from './bodies.js'
import { persons } from './persons.js'
import { stories } from './stories.js'
import { things } from './things.js'

// What is said in Chinese where a body or a life is at stake, in simplified and in traditional characters.

const loud: DangerWords = {
  facets: [...bodies, ...things, ...persons, ...stories, ...against],
  classes: {
    身: '手指 手臂 胳膊 手背 手腕 膝盖 膝蓋 脚趾 腳趾 脚踝 小腿 大腿 头部 頭部 额头 額頭 脖子 眼睛 眼球 牙齿 牙齒 皮肤 皮膚 喉咙 喉嚨 嘴唇 嘴巴 眉毛 头发 頭髮 鼻子 耳朵 肩膀 肋骨 腰 胸口 后背 下巴 左眼 右眼 左手 右手 左脚 右脚 后脑勺',
    唇: '嘴唇 嘴巴 脸 臉 眼睛 舌头 舌頭 手',
    头: '头 頭 脖子 手 腿 脚 腳 胳膊 手指 身子',
    人: '孩子 小孩 宝宝 寶寶 老人 我妈 我媽 行人 人 我 女儿 儿子',
    敏: '花生 坚果 堅果 牛奶 鸡蛋 雞蛋 海鲜 海鮮 芒果 麸质',
    手: '手 脚 腳 腿 头 頭 手指 胳膊 手臂',
    闸: '刹车 煞車 剎車 刹把',
    物: '洗碗机 洗碗機 洗衣机 洗衣機 烘干机 烘衣機 电视 電視 空调 冷氣 冰箱 烤箱 微波炉 微波爐 热水器 熱水器 取暖器 電暖器 电热毯 電熱毯 充电器 充電器 充电宝 行動電源 电池 電池 插座 插头 手机 手機 电脑 筆電 吹风机 吹風機 电动车 電動車 滑板车 路由器 灯 燈 锅 鍋 耳机',
    器: '热水器 熱水器 电热毯 電熱毯 充电宝 行動電源 电池 電池 插座 充电器 空调 冷氣 电视 電視 烤箱 洗衣机',
    数: '两 兩 三 四 五 六 七 八 九 十 几 幾 好几 好幾',
  },
}

export const danger: DangerWords = withCalm(loud, calm)
