import { expect, test } from 'vitest'
import { faqFor } from '../../../src/answers/draft/faq.js'

const faq = [
  'How do I move a domain?',
  'How do I cancel?',
  'Is IPv6 on the small plan?',
  'Wie kündige ich meinen Vertrag?',
].map((question, index) => ({ question, link: `https://help.example/${index}` }))
const found = (text: string) => faqFor(text, faq)?.question

test.each([
  ['how can I move my domain to you?', 'How do I move a domain?'],
  ['Thinking of moving two domains to Northwind, how?', 'How do I move a domain?'],
  ['Does Northwind offer IPv6 on the small plan?', 'Is IPv6 on the small plan?'],
  ['Wie kann ich den Vertrag kündigen?', 'Wie kündige ich meinen Vertrag?'],
  ['my domain is down', undefined],
  ['what is the small plan?', undefined],
  ['', undefined],
])('%s', (text, question) => expect(found(text)).toBe(question))

test('none where two fit equally', () => {
  const twice = [faq[0], { question: 'Move a domain', link: 'https://help.example/9' }].filter(
    (one) => one !== undefined,
  )
  expect(faqFor('how do I move a domain', twice)).toBeUndefined()
})
