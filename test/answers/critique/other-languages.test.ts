import { describe, expect, test } from 'vitest'
import { readReply } from '../../../src/answers/critique/read-reply.js'

const replies = {
  pl: {
    answer: [
      'Awaria została usunięta o 14:20, internet już działa. Za przerwę odliczymy trzy dni od faktury.',
      'Proszę odłączyć router od prądu na 30 sekund i uruchomić ponownie.',
      'Zwróciliśmy podwójnie pobraną opłatę, pieniądze będą na koncie do piątku.',
      'Kolejna informacja o awarii do godziny 16.',
      'Nie, ten SMS nie jest od nas. Prosimy nie klikać w link.',
      'Proszę natychmiast odłączyć ładowarkę od prądu i nie używać jej. Czy nikomu nic się nie stało?',
    ],
    acknowledgement: [
      'Dzień dobry, przepraszamy za niedogodności. Prosimy o wiadomość prywatną z numerem zamówienia.',
      'Przykro nam to czytać. Sprawdzamy sprawę i wrócimy z odpowiedzią najszybciej, jak to możliwe.',
      'Dziękujemy za zgłoszenie. Państwa opinia jest dla nas bardzo ważna.',
      'Przekazaliśmy sprawę do odpowiedniego działu. Pozdrawiamy, zespół Northwind',
      'To Pana wina, trzeba było przeczytać regulamin.',
    ],
  },
  ja: {
    answer: [
      '障害は14時20分に復旧しました。原因は機器の故障です。',
      'アプリを再起動し、設定画面から通知をオンにしてください。',
      '二重に請求した分は本日返金いたしました。',
      '次回の更新は16時までにお知らせします。',
      '弊社からのSMSではありません。リンクをクリックしないでください。',
      '直ちに使用を中止し、コンセントから抜いてください。お怪我はございませんか。',
    ],
    acknowledgement: [
      'この度はご不便をおかけし、誠に申し訳ございません。お手数ですがDMにて詳細をお知らせください。',
      '貴重なご意見をありがとうございます。今後の改善の参考にさせていただきます。',
      '現在調査しております。分かり次第ご連絡いたします。',
      '担当部署に申し伝えます。何卒よろしくお願いいたします。',
    ],
  },
  zh: {
    answer: [
      '网络已于14点恢复正常，原因是光缆被挖断。',
      '请在设置中清除缓存后重新登录。',
      '重复扣的款已退款，三天内到账。',
      '这条短信不是我们发的，请勿点击链接。',
      '请立即停止使用并拔掉电源，您是否受伤？',
      '故障已修復，今天下午3點前全部恢復',
    ],
    acknowledgement: [
      '非常抱歉给您带来不便，请私信我们您的订单号。',
      '感谢您的反馈，我们会尽快处理。',
      '您的意见我们非常重视，已反馈给相关部门。',
      '親愛的顧客您好，造成您的不便深感抱歉，我們會盡快為您處理',
    ],
  },
}

describe.each(Object.entries(replies))('replies in %s', (language, { answer, acknowledgement }) => {
  test.each(answer)('"%s" answers', (text) => {
    expect(readReply(text)).toMatchObject({ answers: 'answer', language })
  })

  test.each(acknowledgement)('"%s" only says that the post was seen', (text) => {
    expect(readReply(text)).toMatchObject({ answers: 'acknowledgement', language })
  })
})

test.each([
  ['To Pana wina, trzeba było przeczytać regulamin.', 'blames-customer'],
  ['お客様の操作ミスです。説明書をお読みください。', 'blames-customer'],
  ['是您自己操作不当，请仔细阅读说明。', 'blames-customer'],
  ['Proszę podać tutaj w komentarzu numer telefonu i hasło.', 'asks-secret'],
  ['コメント欄にパスワードを教えてください。', 'asks-secret'],
  ['请在评论区提供密码，请告知。', 'asks-secret'],
])('"%s" is found to do harm', (text, code) => {
  expect(readReply(text).findings.map((finding) => finding.code)).toContain(code)
})
