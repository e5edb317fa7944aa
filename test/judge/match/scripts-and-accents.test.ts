import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../../src/judge/match/index.js'
import { found } from './found.js'

const named = (name: string, text: string, exclude?: string): string[] | undefined => {
  const [match] = createMatcher([{ name, ...(exclude !== undefined && { exclude }) }]).match({ text })
  return match?.named.map(({ start, end }) => text.slice(start, end))
}

describe('in Chinese characters, where nothing stands between words', () => {
  test.each([
    ['a name at the beginning', '鹿桥云', '鹿桥云又打不开了', ['鹿桥云']],
    ['inside', '鹿桥云', '我用鹿桥云三年了', ['鹿桥云']],
    ['in traditional characters', '竹嶼電信', '打竹嶼電信客服叫我重開機', ['竹嶼電信']],
    ['as a tag', '鹿桥云', '#鹿桥云# 又挂了', ['鹿桥云']],
    ['as a handle', '鹿桥云', '@鹿桥云 麻烦看一眼', ['鹿桥云']],
    ['not a part of it', '鹿桥云', '鹿桥的夜景很美', undefined],
  ])('%s', (_what, name, text, spans) => expect(named(name, text)).toEqual(spans))

  test.each([
    ['in the query', '鹿桥云 -招聘', '鹿桥云招聘工程师两名', undefined],
    ['that does not fit', '鹿桥云 -招聘', '鹿桥云挂了', ['鹿桥云']],
    ['of several words', '鹿桥云 -(招聘 OR 新闻)', '鹿桥云新闻发布会', undefined],
  ])('an exclusion %s', (_what, query, text, spans) => expect(found(query, text)).toEqual(spans))

  test('an exclusion of the brand', () => {
    expect(named('鹿桥云', '鹿桥云招聘工程师', '招聘')).toBeUndefined()
    expect(named('鹿桥云', '鹿桥云扣费', '招聘')).toEqual(['鹿桥云'])
  })

  test.each([
    ['near', '鹿桥云 NEAR/5 退款', '鹿桥云的退款呢', true],
    ['near, the other way round', '鹿桥云 NEAR/5 退款', '退款找鹿桥云', true],
    ['far', '鹿桥云 NEAR/5 退款', '鹿桥云今天天气很好我们去公园玩了一整天才想起退款', false],
    ['in order', '退款 ONEAR/5 鹿桥云', '退款找鹿桥云', true],
    ['not in order', '鹿桥云 ONEAR/5 退款', '退款找鹿桥云', false],
  ])('words are counted by characters: %s', (_what, query, text, isFound) =>
    expect(found(query, text) !== undefined).toBe(isFound),
  )
})

describe('with the accents of Spanish and Portuguese, and without', () => {
  test.each([
    ['Movílea', 'movilea otra vez caída', ['movilea']],
    ['Movílea', 'MOVÍLEA no contesta', ['MOVÍLEA']],
    ['Movílea', '@movilea me cobran dos veces', ['movilea']],
    ['Tienda Ñandú', 'compré en la tienda nandu', ['tienda nandu']],
    ['Azulão', 'azulao cancelou meu voo', ['azulao']],
    ['Contaí', 'o contai duplicou as notas', ['contai']],
    ['Onda Móvel', 'sou cliente da onda movel', ['onda movel']],
  ])('the name %s: %s', (name, text, spans) => expect(named(name, text)).toEqual(spans))

  test.each([
    ['Movílea -publicación', 'movilea, nueva publicacion', undefined],
    ['Movilea -publicacion', 'Movílea, nueva publicación', undefined],
    ['Contaí -vaga', 'Contai abriu vaga', undefined],
    ['Azulão -promoção', 'azulao em promocao', undefined],
    ['Azulão -promoção', 'azulao cancelou', ['azulao']],
  ])('the exclusion %s: %s', (query, text, spans) => expect(found(query, text)).toEqual(spans))

  test.each([
    ['Movílea NEAR/4 señal', 'movilea otra vez sin senal', true],
    ['movilea NEAR/4 senal', 'sin señal con Movílea', true],
    ['Azulão NEAR/4 reembolso', 'reembolso da azulao não veio', true],
    ['"atención al cliente" NEAR/5 Movílea', 'la atencion al cliente de movilea', true],
    ['Movílea NEAR/3 señal', 'Movílea no tiene ni una sola raya de señal', false],
  ])('%s: %s', (query, text, isFound) => expect(found(query, text) !== undefined).toBe(isFound))
})
