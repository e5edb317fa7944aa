import type { CalmDanger } from '../../calm-danger.js'

// What Korean says calmly where a body or a life is at stake.

export const calmKorean: CalmDanger = {
  threats: ``,
  collapse: ``,
  signs: ``,
  blaze: ``,
  heat: ``,
  mishaps: ``,
  swallow: ``,
  poisons: ``,
  meals: ``,
  aids: ``,
  unheard: ``,
  things: ``,
  doctors: ``,
  bedside: ``,
  plight: ``,
  people: ``,
  force: ``,
  lurking: ``,
  unwanted: ``,
  farewells: ``,
  weary: ``,
  shaken: ``,
  trifles: ``,
  notMeant: ``,
  jests: ``,
  tales: ``,
  reports: ``,
  soothed: ``,
}
