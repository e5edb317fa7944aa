import { expect, test } from 'vitest'
import { createJudge, type GivingSource, type JudgeConfig } from '../../src/judge/judge.js'

const judgeOf = (languages: readonly string[] = []) => {
  const brand = { name: 'Northwind', was: [], about: [], notAbout: [], staff: [], languages }
  const config: JudgeConfig = { brands: [brand], scoring: { threshold: 50, keywords: {} } }
  return createJudge(config, [])
}

const forum: GivingSource = { id: 'forum', type: 'feed', name: 'a forum', own: undefined }
const post = {
  url: 'https://forum.example/1',
  source: 'forum',
  place: 'forum.example',
  text: 'factura de Northwind',
}

const languageIn = (languages: readonly string[], source: GivingSource, language?: string) =>
  judgeOf(languages).read({ ...post, ...(language !== undefined && { language }) }, [source])[0]?.language

test('a short post is read in the language in which people write about the brand', () => {
  expect(languageIn([], forum)).toBeUndefined()
  expect(languageIn(['es'], forum)).toBe('es')
})

test('or rather in that of its place, or in that which the place says of the post', () => {
  expect(languageIn(['de'], { ...forum, language: 'es' })).toBe('es')
  expect(languageIn(['es'], { ...forum, language: 'fr' })).toBe('fr')
  expect(languageIn(['es'], forum, 'ca')).toBe('ca')
})

test('what is judged depends on it', () => {
  const rules = (languages?: readonly string[]) => judgeOf(languages).rules.get('Northwind')
  expect(rules(['es'])).not.toBe(rules(['pt']))
  expect(rules([])).toBe(rules())
})
