import { describe, expect, test } from 'vitest'
import { score } from './score.js'

const inChinese = (text: string) => ({ text, language: 'zh', brand: 'Northwind' })

describe('words of Taiwan', () => {
  test.each([
    'Northwind又當機了，一整個早上都連不上',
    'Northwind重複扣款，請還我錢',
    '帳號莫名其妙被停權，寄信給Northwind都石沉大海',
    '訂單三個禮拜了還沒出貨，打客服電話永遠忙線中，Northwind',
    'Northwind店員態度超差，白眼翻到後腦勺',
    '我要去消保會申訴Northwind，已經找律師',
  ])('"%s" is a complaint', (text) => expect(score(inChinese(text)).score).toBeGreaterThan(50))

  test.each([
    'Northwind出貨超快，包裝也很用心，大推',
    'Northwind抽獎活動開跑，留言分享就有機會獲得禮券',
    'Northwind公布第三季財報，營收成長一成',
    '原來是我家數據機沒插電，誤會Northwind了',
    'Northwind已經恢復了，感謝',
  ])('"%s" is none', (text) => expect(score(inChinese(text)).score).toBeLessThan(50))
})

test.each([
  ['网站打不开，客服没人理，等了三个小时', '網站打不開，客服沒人理，等了三個小時'],
  ['快递显示签收，我没收到', '快遞顯示簽收，我沒收到'],
  ['质量很差，刚买就坏了', '質量很差，剛買就壞了'],
  ['味道很好，还会再来', '味道很好，還會再來'],
])('"%s" and "%s" score alike', (simplified, traditional) => {
  expect(score(inChinese(traditional)).score).toBe(score(inChinese(simplified)).score)
})
