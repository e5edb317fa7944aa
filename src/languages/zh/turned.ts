import { turnedGroups } from '../turned-groups.js'

/** Words that turn what follows them, and sayings that mean their opposite. */
export const turned = turnedGroups({
  'once-did': `以前, 之前, 原来, 原來, 曾经, 曾經, 过去`,
  'without-any': `没有任何, 沒有任何, 没出过, 沒出過, 从没, 從沒, 从来没有, 從來沒有, 零`,
  'anything-but': `一点也不, 一點也不, 一点都不, 一點都不, 根本不, 并不, 並不, 完全不, 毫不, 谈不上, 談不上, 算不上, 不太, 不是很, 不怎么, 不怎麼, 没那么, 沒那麼`,
  'never-so': `从没见过这么, 從沒見過這麼, 没见过这么, 第一次见这么, 第一次遇到这么, 第一次吃到这么, 没吃过这么`,
  'mock-praise': `真是好服务, 服务真好啊, 太厉害了你们, 感谢 ~ 让我 ~ 白|等|丢|失去, 谢谢你们 ~ 让我, 恭喜 ~ ~ 成功 ~ 惹`,
  bitter: `也是没谁, 也是没谁了, 也是没有谁, 真行, 你们真行, 真有你的, 可真行, 呵呵了, 呵呵哒, 给跪了, 无力吐槽, 懒得说, 懒得吐槽, 不想说什么, 不想多说, 一言难尽, 不多说了, 好自为之, 你开心就好, 惊不惊喜`,
  'did-wrong': `<brand> 欺负人`,
})
